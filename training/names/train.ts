/**
 * Trains the name tagger: `npx tsx training/names/train.ts SHARED_FOLDER [WEIGHTS [FOLD]]`, with FOLD 0 to 3 without every fourth of the
 * annotated articles. Reads the corpora named in card.json and the
 * raw articles, for word clusters and for what a first model takes their words for, writes weights.bin and prints its SHA-256.
 * Deterministic: two runs give the same bytes.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { compileCues } from '../../src/knowledge/people/name-cues.ts';
import { addWord, CLUSTER_SLOTS, clusterPair, emptyTable, USAGE_SLOTS, type WordTable } from '../../src/models/names/clusters.ts';
import { type FeatureRow, packModel, parseModel, ROW } from '../../src/models/names/format.ts';
import { Tagger } from '../../src/names/tagger/tag.ts';
import { clusterWords } from './clusters.ts';
import { articleExamples, conllExamples } from './corpora.ts';
import { trainCrf } from './crf.ts';
import { headlinesOf, underHeadline } from './headlines.ts';
import { collectInstances } from './instances.ts';
import { wordUsage } from './usage.ts';

/** Slots of the weight table, as a power of two, and the most rows kept in it. */
const LOG2_SLOTS = 17;
const KEPT_ROWS = 90_000;
const LEARNING = { epochs: 12, rate: 0.03, decay: 0.001 };
const CORPORA = ['idner2k', 'nerui', 'nergrit', 'xpol'] as const;

/** Annotated articles are left out in so many parts, to see how well a model reads what it has not seen. */
const FOLDS = 4;

const [shared, out = new URL('../../src/models/names/weights.bin', import.meta.url).pathname, left] = process.argv.slice(2);
if (!shared) throw new RangeError('usage: train.ts SHARED_FOLDER [WEIGHTS [FOLD]]');

function wordClusters(path: string): WordTable {
  const { fine, coarse } = clusterWords(path);
  const table = emptyTable(CLUSTER_SLOTS);
  for (const [key, cluster] of fine) addWord(table, key, clusterPair(cluster, coarse.get(key) ?? 0));
  return table;
}

/** What tells an article of the pool: its text from somewhere behind the headline, without blanks. */
const blanksOut = (text: string): string => text.replace(/\s+/gu, '').slice(200, 420);

/** How far apart the weights of a row are: a row of equal weights decides nothing. */
const reach = ({ weights }: FeatureRow): number => Math.max(...weights) - Math.min(...weights);

const say = (line: string): boolean => process.stderr.write(`${line}\n`);
const pool = `${shared}/articles/pool.jsonl.gz`;
const clusters = wordClusters(pool);
const cues = compileCues();
const isLeftOut = (k: number): boolean => left !== undefined && k % FOLDS === Number(left);
const sentences = CORPORA.flatMap((name) => ([name, 'none'] as const).flatMap((domain) => conllExamples(`${shared}/corpora/ner/${name}.train.conll`, domain)));
const articles = articleExamples(`${shared}/corpora/articles/train.jsonl`, 1);
const learned = articles.filter((_, k) => !isLeftOut(k));
const unread = new Set(articles.filter((_, k) => isLeftOut(k)).map(({ text }) => blanksOut(text)));
const examples = [...sentences, ...headlinesOf(sentences), ...learned, ...learned.map(underHeadline)];

/** The bytes of a model trained on all examples, with a table of how raw news uses words. */
function train(usage: WordTable): Uint8Array {
  const set = collectInstances(examples, { clusters, usage, cues });
  say(`${examples.length} texts, ${set.windows.length} windows, ${set.features.length} features; ${set.lost} tokens of names in no window`);
  const { weights, edges } = trainCrf(set, LEARNING, say);
  const rows = set.features.map((feature, k): FeatureRow => ({ feature, weights: [...weights.subarray(k * ROW, k * ROW + ROW)] }));
  rows.sort((a, b) => reach(b) - reach(a) || a.feature - b.feature);
  return packModel(rows.slice(0, KEPT_ROWS), { edges, clusters, usage, cues }, LOG2_SLOTS);
}

const first = train(emptyTable(USAGE_SLOTS));
const bytes = train(wordUsage(pool, new Tagger(parseModel(first)), (text) => !unread.has(blanksOut(text))));
writeFileSync(out, bytes);
say(`sha256 ${createHash('sha256').update(bytes).digest('hex')}`);
