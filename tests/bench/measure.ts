import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Article, OutputLayer } from '../../src/index.ts';
import { createPipeline } from './built.ts';

/** The program as built. */
export const CLI: string = fileURLToPath(new URL('../../dist/bin/saripati.js', import.meta.url));
const LIBRARY = new URL('../../dist/lib/index.js', import.meta.url).href;
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

/** MB of text a second: as a clock counts it, and of processor time in all threads, which other work on the machine hardly touches. */
export interface Speed {
  readonly wall: number;
  readonly cpu: number;
}

/** The speed of work on so many MB, the best of `runs`: the first ones still compile. */
export function speedOf(size: number, work: () => void, runs = 3): Speed {
  const rows = Array.from({ length: runs }, () => {
    const started = performance.now();
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return { wall: (performance.now() - started) / 1e3, cpu: (user + system) / 1e6 };
  });
  return { wall: size / Math.min(...rows.map(({ wall }) => wall)), cpu: size / Math.min(...rows.map(({ cpu }) => cpu)) };
}

/** The speed of the analysis with the given layers, printing included; of `null`, of parsing the articles as JSON: the yardstick. */
export function throughput(articles: readonly Article[], only: readonly OutputLayer[] | null): Speed {
  if (only === null) {
    const lines = articles.map((article) => JSON.stringify(article));
    return speedOf(megabytes(articles), () => lines.forEach((line) => void JSON.parse(line)));
  }
  const pipeline = createPipeline({ only });
  return speedOf(megabytes(articles), () => articles.forEach((article) => void JSON.stringify(pipeline(article))));
}

/** Milliseconds of one run of node, from the shell: as a clock counts them, and of processor time in all threads. */
interface Cost {
  readonly wall: number;
  readonly cpu: number;
}

/** Writes the processor time of a run to the third stream at its end. */
const COUNT = "process.on('exit', () => { const { user, system } = process.cpuUsage(); require('node:fs').writeSync(3, String((user + system) / 1000)); });";

function cost(args: readonly string[]): Cost {
  const started = performance.now();
  const { status, stderr, output } = spawnSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  if (status !== 0) throw new Error(`node ${args.join(' ')} failed: ${stderr}`);
  return { wall: performance.now() - started, cpu: Number(output[3]) };
}

/** What users start: bare node as the yardstick, one article, help, and the library up to its first sentence. */
const STARTS = {
  'node -e 0 (yardstick)': ['-e', '0'],
  'one article': [CLI, DEMO],
  '--help': [CLI, '--help'],
  'library, to its first sentence': ['--input-type=module', '-e', `import { analyze } from ${JSON.stringify(LIBRARY)}; analyze('Presiden tiba di Jakarta.');`],
} as const;

/** Costs from the shell of each start, all in turns; medians of `runs`. */
export function startup(runs: number): readonly (Cost & { readonly name: string })[] {
  const folder = mkdtempSync(join(tmpdir(), 'saripati-bench-'));
  const count = join(folder, 'count.cjs');
  writeFileSync(count, COUNT);
  const rows = Array.from({ length: runs }, () => Object.values(STARTS).map((args) => cost(['--require', count, ...args])));
  rmSync(folder, { recursive: true });
  return Object.keys(STARTS).map((name, k) => ({
    name,
    wall: median(rows.map((row) => row[k]?.wall ?? Number.NaN)),
    cpu: median(rows.map((row) => row[k]?.cpu ?? Number.NaN)),
  }));
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
