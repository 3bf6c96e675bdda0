import { spawnSync } from 'node:child_process';
import type { Article } from '../../src/index.ts';
import { CLI } from './measure.ts';

/** Functions that V8 optimised, and optimised code that it threw away again, in one run of the program over the articles. */
export function compiles(articles: readonly Article[]): { readonly optimised: number; readonly deoptimised: number } {
  const input = articles.map(({ id, text, published }) => `${JSON.stringify({ id, text, date: published })}\n`).join('');
  const { stdout } = spawnSync(process.execPath, ['--trace-opt', '--trace-deopt', CLI, '--input', 'jsonl', '--format', 'ndjson', '--quiet'], {
    input,
    encoding: 'utf8',
    env: { ...process.env, SARIPATI_CACHE: 'off' },
    maxBuffer: 2 ** 30,
  });
  const count = (pattern: RegExp): number => [...stdout.matchAll(pattern)].length;
  return { optimised: count(/^\[completed optimizing /gmu), deoptimised: count(/^\[bailout \(kind: deopt-/gmu) };
}
