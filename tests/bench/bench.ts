/**
 * `npm run bench [-- FILE.jsonl[.gz]]`: how fast, how soon, how much memory. Machines differ, so what counts are the
 * ratios: to JSON parsing of the same records, to bare `node -e 0`, to a tenth of the input.
 */
import { OUTPUT_LAYERS } from '../../src/output/document.ts';
import { articlesOf, generatedArticles } from './corpus.ts';
import { megabytes, peakMemory, startup, throughput } from './measure.ts';

/** `custom` needs a watchlist of the user's. */
const LAYERS = OUTPUT_LAYERS.filter((layer) => layer !== 'custom');
const [path] = process.argv.slice(2);
const articles = path ? articlesOf(path) : generatedArticles();
const say = (what: string, value: number, unit: string, note = ''): void =>
  console.log(`${what.padEnd(26)}${value.toFixed(1).padStart(9)} ${unit.padEnd(12)}${note}`);

const size = megabytes(articles);
console.log(`${articles.length} articles, ${size.toFixed(1)} MB of text${path ? '' : ', generated from the fixtures'}; node ${process.version}\n`);

const yardstick = throughput(articles, null);
const full = throughput(articles, LAYERS);
say('JSON parsing (yardstick)', yardstick, 'MB/s');
say('full analysis', full, 'MB/s', `${(yardstick / full).toFixed(1)} times JSON parsing`);
say('full analysis', (full / size) * articles.length, 'articles/s');
for (const layer of LAYERS) say(`  --only ${layer}`, throughput(articles, [layer]), 'MB/s');

const { article, bare } = startup(15);
say('node -e 0', bare, 'ms');
say('one article from the shell', article, 'ms', `${(article / bare).toFixed(2)} times bare node`);

const part = articles.slice(0, Math.ceil(articles.length / Math.max(1, size / 2)));
const once = peakMemory(part, 1);
const tenfold = peakMemory(part, 10);
say(`peak memory, ${megabytes(part).toFixed(0)} MB in`, once, 'MB');
say(`peak memory, ${(megabytes(part) * 10).toFixed(0)} MB in`, tenfold, 'MB', `${(tenfold / once).toFixed(2)} times as much`);
