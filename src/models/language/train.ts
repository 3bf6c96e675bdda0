/**
 * Trains the language detector: `npx tsx src/models/language/train.ts SHARED_FOLDER`.
 * Writes `weights.bin`; the same corpora give the same bytes. Takes about two minutes.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { calibrate } from './train/calibrate.ts';
import { readCorpus, readMarked } from './train/corpus.ts';
import { trainClasses, trainPair } from './train/descend.ts';
import { packModel, quantise, rowsOf } from './train/pack.ts';

const folder = process.argv[2];
if (!folder) throw new TypeError('usage: train.ts SHARED_FOLDER');

const corpus = readCorpus(folder);
const classes = quantise(trainClasses(corpus));
const pair = quantise(trainPair(corpus));
const rough = { rows: rowsOf(classes.bytes), scale: classes.scale, pair: pair.bytes, pairScale: pair.scale, sharpness: [1, 0], pairSharpness: [1, 0] } as const;
const model = calibrate(rough, readMarked(folder));
const bytes = packModel(model);
writeFileSync(new URL('./weights.bin', import.meta.url), bytes);
process.stdout.write(`${bytes.length} bytes, sha256 ${createHash('sha256').update(bytes).digest('hex')}\n`);
process.stdout.write(`sharpness ${model.sharpness.join(' ')}; pair ${model.pairSharpness.join(' ')}\n`);
