import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Article, OutputLayer } from '../../src/index.ts';
import { createPipeline } from './built.ts';

/** The program as built. */
export const CLI: string = fileURLToPath(new URL('../../dist/bin/saripati.js', import.meta.url));
const DEMO = fileURLToPath(new URL('../../fixtures/articles/latihan-gabungan/article.txt', import.meta.url));

/** The middle value. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** UTF-8 bytes of the articles' texts, in MB of 10^6. */
export function megabytes(articles: readonly Article[]): number {
  return articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
}

/** The first articles with so many MB of text; all, when they have less. */
export function firstMegabytes(articles: readonly Article[], most: number): readonly Article[] {
  let size = 0;
  const end = articles.findIndex(({ text }) => {
    size += Buffer.byteLength(text);
    return size > most * 1e6;
  });
  return end < 0 ? articles : articles.slice(0, Math.max(1, end));
}

/** Seconds that the work took, the best of three runs: the first ones still compile. */
function seconds(work: () => void): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const started = performance.now();
      work();
      return (performance.now() - started) / 1000;
    }),
  );
}

/** MB/s of the analysis with the given layers, printing included; of `null`, of parsing the articles as JSON: the yardstick. */
export function throughput(articles: readonly Article[], only: readonly OutputLayer[] | null): number {
  if (only === null) {
    const lines = articles.map((article) => JSON.stringify(article));
    return megabytes(articles) / seconds(() => lines.forEach((line) => void JSON.parse(line)));
  }
  const pipeline = createPipeline({ only });
  return megabytes(articles) / seconds(() => articles.forEach((article) => void JSON.stringify(pipeline(article))));
}

function wall(args: readonly string[]): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} failed: ${stderr}`);
  return performance.now() - started;
}

/** Milliseconds from the shell: one article, and bare `node -e 0`, run in turns. Medians of `runs`. */
export function startup(runs: number): { readonly article: number; readonly bare: number } {
  const rows = Array.from({ length: runs }, () => ({ bare: wall(['-e', '0']), article: wall([CLI, DEMO]) }));
  return { article: median(rows.map((row) => row.article)), bare: median(rows.map((row) => row.bare)) };
}

/** Peak resident memory in MB of a run over the articles, `times` over, from a pipe. */
export function peakMemory(articles: readonly Article[], times: number): number {
  const input = articles.map(({ id, text, published }) => `${JSON.stringify({ id, text, date: published })}\n`).join('');
  const wrapper = `process.argv.splice(1,1,${JSON.stringify(CLI)});process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS));require(${JSON.stringify(CLI)})`;
  const { stderr } = spawnSync(process.execPath, ['-e', wrapper, 'x', '--input', 'jsonl', '--quiet'], {
    input: input.repeat(times),
    encoding: 'utf8',
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  return Number(/peak (\d+)/u.exec(stderr)?.[1]) / 1024;
}
