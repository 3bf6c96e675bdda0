/**
 * Trains the name tagger: `npx tsx src/models/names/train.ts SHARED_FOLDER`. Reads the corpora named in card.json, writes
 * weights.bin. Deterministic: no chance but a seeded shuffle.
 */
import { writeFileSync } from 'node:fs';
import { compileCues } from '../../knowledge/name-cues.ts';
import { DOMAINS } from '../../names/tagger/tag.ts';
import { addCluster, CLUSTER_BYTES, clusterTables } from './clusters.ts';
import { packModel } from './format.ts';
import { clusterWords } from './train/clusters.ts';
import { articleExamples, conllExamples } from './train/corpora.ts';
import { trainCrf } from './train/crf.ts';
import { collectInstances } from './train/instances.ts';

const [shared, out = new URL('./weights.bin', import.meta.url).pathname] = process.argv.slice(2);
if (!shared) throw new RangeError('usage: train.ts SHARED_FOLDER [WEIGHTS]');
const log2 = Number(process.env['LOG2'] ?? 17);
const keep = Number(process.env['KEEP'] ?? 90_000);
const learning = { epochs: Number(process.env['EPOCHS'] ?? 15), rate: Number(process.env['RATE'] ?? 0.1), decay: Number(process.env['DECAY'] ?? 0.00002) };

const examples = (Object.keys(DOMAINS) as (keyof typeof DOMAINS)[]).flatMap((name) =>
  name === 'articles' ? articleExamples(`${shared}/corpora/articles/train.jsonl`) : conllExamples(`${shared}/corpora/ner/${name}.train.conll`, name),
);
const clustering = clusterWords(`${shared}/articles/pool.jsonl.gz`);
const clusters = clusterTables(new Uint8Array(CLUSTER_BYTES), 0);
for (const [key, fine] of clustering.fine) addCluster(clusters, key, fine, clustering.coarse.get(key) ?? 0);
const cues = compileCues();
const set = collectInstances(examples, { clusters, cues });
process.stderr.write(`${examples.length} texts, ${set.windows.length} windows, ${set.features.length} features, names outside windows ${set.lost}\n`);
const { weights, edges } = trainCrf(set, learning, (line) => process.stderr.write(`${line}\n`));
const rows = set.features.map((feature, k) => ({ feature, weights: [...weights.subarray(k * 7, k * 7 + 7)] }));
const size = (row: { weights: number[] }): number => Math.max(...row.weights) - Math.min(...row.weights);
rows.sort((a, b) => size(b) - size(a) || a.feature - b.feature);
writeFileSync(out, packModel(rows.slice(0, keep), { edges, clusters, cues }, log2));
