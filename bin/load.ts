/**
 * Loads the program from bytecode that an earlier run left in the user's cache folder, which spares compiling it at every start and in every
 * worker. Each Node and each build has a file of its own: V8 refuses the bytecode of another version, but tells scripts apart by their length alone.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { dirname, isAbsolute, join } from 'node:path';
import { getHeapCodeStatistics, setFlagsFromString } from 'node:v8';
import { constants, Script } from 'node:vm';

/** The hash of `program.cjs`; the build puts it in. */
declare const BUILD: string;

/** Seconds: in longer runs V8 has dropped the bytecode of what only starts the program. */
const LONGEST_KEPT_RUN = 10;

const { arch, env, pid, version } = process;

/** Who loads the program. Each one uses another part of it: its bytecode is a file of its own. Workers take that of runs. */
type Loader = 'help' | 'library' | 'run' | 'worker';

/** The file of the kept bytecode; `null` where there is no cache folder, or SARIPATI_CACHE is `off`. */
function cacheFile(loader: Loader): string | null {
  if (env.SARIPATI_CACHE === 'off') return null;
  const { XDG_CACHE_HOME: said = '', HOME: home = '' } = env;
  const folder = isAbsolute(said) ? said : isAbsolute(home) ? join(home, '.cache') : null;
  return folder && join(folder, 'saripati', `${BUILD}-${version}-${arch}-${loader === 'worker' ? 'run' : loader}.bytecode`);
}

/** What an earlier run kept: how much bytecode there was at its end, and the program's. */
interface Kept {
  readonly size: number;
  readonly bytecode: Buffer;
}

/** The size stands before the bytecode, which V8 wants at a multiple of eight bytes. */
const SIZE_BYTES = 8;

function kept(file: string | null): Kept | undefined {
  if (file === null) return undefined;
  try {
    const bytes = readFileSync(file);
    return { size: bytes.readDoubleLE(), bytecode: bytes.subarray(SIZE_BYTES) };
  } catch {
    return undefined;
  }
}

/** Kept bytecode is written anew when a run ends with so many times as much: an earlier run that used little of the program left little. */
const MOST_GROWTH = 1.2;

/** Bytes of bytecode in this process. V8 counts it object by object: it takes a millisecond. */
const bytecodeSize = (): number => getHeapCodeStatistics().bytecode_and_metadata_size;

/** Keeps bytecode for the next run. A cache that cannot be written to is not a failure of the run. */
function keep(file: string, { size, bytecode }: Kept): void {
  const partial = `${file}.${pid}`;
  const head = Buffer.alloc(SIZE_BYTES);
  head.writeDoubleLE(size);
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(partial, Buffer.concat([head, bytecode]), { mode: 0o600 });
    renameSync(partial, file);
  } catch {
    return;
  }
}

/** Flags are the whole process's: its first thread sets them, where the process is ours. */
function setFlags(): void {
  // With other flags than Node was built with, V8 compiles the modules of Node anew: those that every run needs are loaded before.
  process.getBuiltinModule('node:crypto');
  process.getBuiltinModule('node:process');
  void process.stdout;
  /**
   * Fewer and smaller compilations than V8 makes by itself, which compiles for programs of a few hot loops: this one runs a little of much
   * code for each article. Measured on 4,000 articles: a third less processor time. A budget three times as large saves a tenth more on a
   * few thousand articles with two workers, and costs a tenth on archives, where slow code then stays slow. Set before the program is compiled, for kept bytecode is of one set of flags.
   */
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=200');
  setFlagsFromString('--interrupt-budget=250000');
  /** A regex that runs once is not worth polishing, and the first megabytes not worth collecting one by one: a tenth of the processor time of one article. */
  setFlagsFromString('--no-regexp-peephole-optimization');
  setFlagsFromString('--no-regexp-optimization');
  setFlagsFromString('--semi-space-growth-factor=16');
}

/** The exports of the program. A worker makes no bytecode: what it runs is not what most runs use. */
export function load(loader: Loader): typeof import('./program.ts') {
  if (loader === 'run') setFlags();
  const path = join(__dirname, 'program.cjs');
  const file = cacheFile(loader);
  const earlier = kept(file);
  const script = new Script(readFileSync(path, 'latin1'), {
    filename: path,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(earlier && { cachedData: earlier.bytecode }),
  });
  const keepMore = (to: string): void => {
    if (process.uptime() >= LONGEST_KEPT_RUN) return;
    const size = bytecodeSize();
    const isEnough = earlier !== undefined && !script.cachedDataRejected && size <= MOST_GROWTH * earlier.size;
    if (!isEnough) keep(to, { size, bytecode: script.createCachedData() });
  };
  if (loader !== 'worker' && file !== null) process.once('exit', () => keepMore(file));
  const program = new Module(path);
  script.runInThisContext()(program.exports, createRequire(path), program, path, __dirname);
  return program.exports;
}
