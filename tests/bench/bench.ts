/**
 * `npm run bench [-- FILE.jsonl[.gz]]`: how fast, how soon, how much memory. Without a file: the pool of raw news beside the
 * repository where there is one, else text made of the fixtures. Machines differ, so what counts are the ratios: to JSON
 * parsing of the same records, to one worker, to two runs side by side, to bare `node -e 0`, to a tenth of the input, to other libraries
 * on the same texts. Speeds are of processor time, which other work on the machine hardly touches, with the clock's beside them.
 */
import { availableParallelism } from 'node:os';
import { OUTPUT_LAYERS } from '../../src/output/layers/all.ts';
import { VERSION } from '../../src/version.ts';
import { type BatchFigures, batchRun, bestOf, twoAlone, withFiles } from './batch.ts';
import { compiles } from './compiles.ts';
import { articlesOf, benchFile, generatedArticles } from './corpus.ts';
import { growth } from './growth.ts';
import { firstMegabytes, megabytes, peakMemory, type Speed, startup, throughput } from './measure.ts';
import { peerSpeeds } from './peers.ts';

/** `custom` needs a watchlist of the user's. */
const LAYERS = OUTPUT_LAYERS.filter((layer) => layer !== 'custom');
/** One thread, layer by layer, is measured on so many MB. */
const LAYERS_MB = 4;
const PEERS_MB = 1;
const RUNS = 2;

const path = benchFile(process.argv[2]);
const articles = path ? articlesOf(path) : generatedArticles();
const say = (what: string, value: number, unit: string, note = ''): void =>
  console.log(`${what.padEnd(40)}${value.toFixed(1).padStart(8)} ${unit.padEnd(12)}${note}`.trimEnd());
const cpu = ({ cpuSeconds, bytes }: BatchFigures): string => `${(cpuSeconds / (bytes / 1e6)).toFixed(2)} s of processor a MB`;
const sayFast = (what: string, { wall, cpu: used }: Speed, note = ''): void =>
  say(what, used, 'MB/s', [`${wall.toFixed(1)} by the clock`, note].filter(Boolean).join('; '));
const times = (a: number, b: number): string => `${(a / b).toFixed(2)} times`;

const size = megabytes(articles);
console.log(
  `${articles.length} articles, ${size.toFixed(1)} MB of text from ${path ?? 'the fixtures, shuffled'}; saripati ${VERSION}, node ${process.version}, V8 ${process.versions.v8}, ${availableParallelism()} cores`,
);

const part = firstMegabytes(articles, LAYERS_MB);
console.log(`\nOne thread, without starting, reading or writing, on ${megabytes(part).toFixed(1)} MB of it; the best of three`);
const yardstick = throughput(part, null);
const full = throughput(part, LAYERS);
sayFast('JSON parsing (yardstick)', yardstick);
sayFast('full analysis', full, `${times(yardstick.cpu, full.cpu)} as long as JSON parsing`);
say('full analysis', (full.cpu / megabytes(part)) * part.length, 'articles/s');
for (const layer of LAYERS) sayFast(`  --only ${layer}`, throughput(part, [layer]));

const some = firstMegabytes(articles, PEERS_MB);
console.log(`\nOther libraries, on the same ${megabytes(some).toFixed(1)} MB; they do other things, and most of them in another language`);
for (const { name, version, about, layer, theirs, ours } of peerSpeeds(some))
  sayFast(`${name} ${version}`, theirs, `${about}; --only ${layer}: ${ours.cpu.toFixed(1)} MB/s, ${times(ours.cpu, theirs.cpu)} as fast`);

console.log('\nGrowth: processor time a KB of one text, by its size');
for (const { kb, msPerKb } of growth(firstMegabytes(articles, PEERS_MB)))
  console.log(`${kb.toFixed(0).padStart(8)} KB ${msPerKb.toFixed(3).padStart(10)} ms/KB`);

const { optimised, deoptimised } = compiles(part);
console.log(`\nV8, one run over ${megabytes(part).toFixed(1)} MB: ${optimised} optimising compiles, ${deoptimised} deoptimisations`);

console.log('\nStarting, from the shell: processor time of all threads; medians of 15 in turns');
const starts = startup(15);
for (const { name, wall, cpu: used } of starts)
  say(name, used, 'ms', `${times(used, starts[0]?.cpu ?? Number.NaN)} bare node; ${wall.toFixed(0)} ms by the clock`);

console.log(`\nsaripati batch, all of it, in MB of JSON lines; the better of ${RUNS} runs`);
await withFiles(articles, async (files) => {
  const one = await bestOf(RUNS, () => batchRun(files.once, 1, files.out('one')));
  const two = await bestOf(RUNS, () => batchRun(files.once, 2, files.out('two')));
  const alone = Math.max(await twoAlone(files), await twoAlone(files));
  say('1 worker', one.mbPerSecond, 'MB/s', cpu(one));
  say(
    '2 workers',
    two.mbPerSecond,
    'MB/s',
    `${times(two.mbPerSecond, one.mbPerSecond)} one worker; ${cpu(two)}, ${times(two.cpuSeconds, one.cpuSeconds)} one worker`,
  );
  say('2 runs side by side (yardstick)', alone, 'MB/s', `${times(alone, one.mbPerSecond)} one worker: what the machine gives`);
  const tenfold = await batchRun(files.tenfold, 2, files.out('tenfold'));
  say('peak memory, 2 workers', two.peakMemoryMb, 'MB');
  say('peak memory, 2 workers, 10 times as much', tenfold.peakMemoryMb, 'MB', times(tenfold.peakMemoryMb, two.peakMemoryMb));
});

const little = firstMegabytes(articles, 2);
console.log('\nsaripati, from a pipe');
const once = peakMemory(little, 1);
const tenfold = peakMemory(little, 10);
say(`peak memory, ${megabytes(little).toFixed(0)} MB in`, once, 'MB');
say(`peak memory, ${(megabytes(little) * 10).toFixed(0)} MB in`, tenfold, 'MB', times(tenfold, once));
