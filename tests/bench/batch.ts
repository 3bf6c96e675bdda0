import { spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article } from '../../src/index.ts';
import { CLI } from './measure.ts';

/** What `saripati batch --stats json` says of a run. */
export interface BatchFigures {
  readonly bytes: number;
  readonly seconds: number;
  /** Of all threads. */
  readonly cpuSeconds: number;
  readonly mbPerSecond: number;
  readonly peakMemoryMb: number;
}

/** JSON lines of the articles in files of their own: all of them, the same ten times over, and two halves. */
export interface BenchFiles {
  readonly once: string;
  readonly tenfold: string;
  readonly halves: readonly [string, string];
  /** A place for a result. */
  readonly out: (name: string) => string;
}

/** Writes the files, runs `measure`, and removes them and all results. */
export async function withFiles(articles: readonly Article[], measure: (files: BenchFiles) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'saripati-bench-'));
  const at = (name: string): string => join(folder, name);
  const lines = articles.map(({ id, text, published }) => `${JSON.stringify({ id, text, date: published })}\n`);
  const write = (name: string, content: string): string => {
    writeFileSync(at(name), content);
    return at(name);
  };
  const middle = lines.length >> 1;
  try {
    const once = write('1.jsonl', lines.join(''));
    const tenfold = write('10.jsonl', '');
    for (let k = 0; k < 10; k++) appendFileSync(tenfold, lines.join(''));
    const halves = [write('a.jsonl', lines.slice(0, middle).join('')), write('b.jsonl', lines.slice(middle).join(''))] as const;
    await measure({ once, tenfold, halves, out: at });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs `saripati batch` over a file with so many workers; gives its own figures. */
export function batchRun(file: string, jobs: number, out: string): Promise<BatchFigures> {
  const args = [CLI, 'batch', file, '--out', out, '--jobs', String(jobs), '--overwrite', '--quiet', '--stats', 'json'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  return new Promise((resolve, reject) => {
    child.on('close', (code) => (code === 0 || code === 1 ? resolve(JSON.parse(said.trim().split('\n').at(-1) ?? '')) : reject(new Error(said))));
  });
}

/** The best of so many runs by speed: other work on the machine only ever slows one. */
export async function bestOf(runs: number, run: () => Promise<BatchFigures>): Promise<BatchFigures> {
  let best = await run();
  for (let k = 1; k < runs; k++) {
    const next = await run();
    if (next.mbPerSecond > best.mbPerSecond) best = next;
  }
  return best;
}

/** MB/s of two runs with one worker each at the same time, on half of the file each: what the machine gives two of this program. */
export async function twoAlone({ halves, out }: BenchFiles): Promise<number> {
  const runs = await Promise.all(halves.map((half, k) => batchRun(half, 1, out(`half-${k}`))));
  const bytes = runs.reduce((sum, run) => sum + run.bytes, 0);
  return bytes / 1e6 / Math.max(...runs.map(({ seconds }) => seconds));
}
