import { basename, dirname } from 'node:path';
import { type Entry, walk } from '../../input/walk.ts';
import { realPathOf } from '../guard.ts';
import { isJournal } from '../result/journal.ts';
import { isOurs, layoutOf } from '../result/layout.ts';
import { readManifest } from '../result/manifest.ts';

/** What `walkInputs` leaves out, and whom it tells. */
export interface LeftOut {
  /** Hears of each file in a folder that no format knows. */
  readonly skipped: () => void;
  /** Hears of each file of a result. */
  readonly result: () => void;
  /** Files that the run itself writes, and the folder of its result. */
  readonly own?: readonly string[];
}

/** True for a folder that holds a result of ours, finished or not. */
async function isResult(folder: string): Promise<boolean> {
  const layout = layoutOf(folder, 'ndjson');
  return (await readManifest(layout)) !== null || (await isJournal(layout));
}

/** True for a file that is a result, or the list beside one. */
async function isSingleResult(path: string): Promise<boolean> {
  const out = path.replace(/\.(?:(?:inputs|fingerprints)\.ndjson|manifest\.json)$/iu, '');
  const layout = layoutOf(out, 'ndjson');
  return layout.single && ((await readManifest(layout)) !== null || (await isJournal(layout)));
}

/** Tells files of results, with what it knows of each folder kept. */
class Results {
  private readonly folders = new Map<string, Promise<boolean>>();
  private readonly own: Promise<readonly string[]>;

  constructor(own: readonly string[]) {
    this.own = Promise.all(own.map(realPathOf));
  }

  async has(path: string): Promise<boolean> {
    const own = await this.own;
    if (own.length > 0) {
      const real = await realPathOf(path);
      if (own.includes(real) || (own.includes(dirname(real)) && isOurs(basename(real)))) return true;
    }
    const folder = dirname(path);
    if (isOurs(basename(path)) && (await this.isResult(folder))) return true;
    return isSingleResult(path);
  }

  private isResult(folder: string): Promise<boolean> {
    const known = this.folders.get(folder) ?? isResult(folder);
    this.folders.set(folder, known);
    return known;
  }
}

/**
 * What the paths of a command line stand for, as `walk` gives it, but without what is not an input: results of earlier runs, and what the run
 * itself writes, that lie in a folder of inputs. A file that is named is always given.
 */
export async function* walkInputs(paths: readonly string[], { skipped, result, own = [] }: LeftOut): AsyncGenerator<Entry> {
  const results = new Results(own);
  const named = new Set(paths);
  for await (const entry of walk(paths, skipped)) {
    if (entry.kind === 'file' && !named.has(entry.path) && (await results.has(entry.path))) result();
    else yield entry;
  }
}
