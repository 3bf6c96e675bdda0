/**
 * `npm run kills [-- KILLS [SEED]]`: `batch` is killed with `kill -9` at random moments, over every format that is read and written, until it has been
 * killed so often (100); each result must have the bytes of a run that nobody killed. Takes some minutes; ends with 1 where one differs.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { articlesOf } from './articles.ts';
import { inputsOf } from './inputs.ts';

const CLI = resolve(import.meta.dirname, '../../dist/bin/saripati.js');
const OUTPUTS = ['ndjson', 'ndjson.gz', 'parquet'];
const ARTICLES = 60;
const KILLS_A_RESULT = 3;
const [kills, seed] = [Number(process.argv[2] ?? 100), Number(process.argv[3] ?? 1)];

let state = seed;
function draw(): number {
  state = (Math.imul(state, 1103515245) + 12345) >>> 0;
  return state / 2 ** 32;
}

const folder = mkdtempSync(join(tmpdir(), 'saripati-kills-'));

function begin(input: string, output: string, out: string): ChildProcess {
  const options = ['--resume', '-q', '-j', '2', '--shard-size', '7', '--dedup', 'near', '-f', output];
  return spawn(process.execPath, [CLI, 'batch', join(folder, input), '--out', out, ...options], { stdio: 'ignore' });
}

const ended = (child: ChildProcess): Promise<number | null> => new Promise((done) => child.once('exit', done));

/** Milliseconds and exit code of a run to its end. */
async function whole(input: string, output: string, out: string): Promise<{ readonly ms: number; readonly code: number | null }> {
  const start = performance.now();
  const code = await ended(begin(input, output, out));
  return { ms: performance.now() - start, code };
}

/** A run that is killed after so many milliseconds, unless it ends before; true when it was killed. */
async function killed(child: ChildProcess, ms: number): Promise<boolean> {
  const timer = setTimeout(() => child.kill('SIGKILL'), ms);
  const code = await ended(child);
  clearTimeout(timer);
  return code === null;
}

const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
const bytesOf = (out: string): string =>
  readdirSync(out)
    .sort()
    .map((name) => `${name} ${hashOf(join(out, name))}`)
    .join('\n');

/** Kills runs of one archive until one of them ends by itself; gives how often, and whether the result is as it should be. */
async function tortured(input: string, output: string, most: number): Promise<{ readonly times: number; readonly same: boolean }> {
  const [calm, torn] = [join(folder, 'calm'), join(folder, 'killed')];
  const { ms, code } = await whole(input, output, calm);
  let times = 0;
  while (times < most && (await killed(begin(input, output, torn), draw() * ms))) times++;
  const again = await whole(input, output, torn);
  const same = code === again.code && bytesOf(calm) === bytesOf(torn);
  for (const out of [calm, torn]) rmSync(out, { recursive: true });
  return { times, same };
}

const inputs = inputsOf(articlesOf(ARTICLES));
mkdirSync(folder, { recursive: true });
for (const [name, bytes] of Object.entries(inputs)) writeFileSync(join(folder, name), bytes);
const pairs = OUTPUTS.flatMap((output) => Object.keys(inputs).map((input) => [input, output] as const));
const tally = { times: 0, results: 0, differ: 0 };
for (let turn = 0; tally.times < kills; turn++) {
  const [input, output] = pairs[turn % pairs.length] ?? ['a.jsonl', 'ndjson'];
  const { times, same } = await tortured(input, output, Math.min(KILLS_A_RESULT, kills - tally.times));
  tally.times += times;
  tally.results++;
  if (!same) tally.differ++;
  console.log(`${input} as ${output}: killed ${times} times, ${same ? 'the bytes of one run' : 'DIFFERS'}; ${tally.times} in all`);
}
rmSync(folder, { recursive: true });
console.log(`${tally.times} kills over ${tally.results} results, seed ${seed}: ${tally.differ} differ`);
process.exitCode = tally.differ > 0 ? 1 : 0;
