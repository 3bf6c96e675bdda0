/**
 * Trains the language detector: `npx tsx training/language/train.ts SHARED_FOLDER`. Writes `weights.bin` and `card.json`;
 * the same corpora give the same bytes. Takes about two minutes. With `--score` it trains nothing and prints the scores of the
 * weights that lie here.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { calibrate } from './calibrate.ts';
import { cardOf } from './card.ts';
import { readCorpus, readMarked, readPairs } from './corpus.ts';
import { trainClasses, trainPair } from './descend.ts';
import { evaluate } from './evaluate.ts';
import { packModel, quantise, rowsOf } from './pack.ts';

function train(folder: string): void {
  const corpus = readCorpus(folder);
  const classes = quantise(trainClasses(corpus));
  const pair = quantise(trainPair(corpus));
  const plain = {
    rows: rowsOf(classes.bytes),
    scale: classes.scale,
    pair: pair.bytes,
    pairScale: pair.scale,
    sharpness: [1, 0],
    pairSharpness: [1, 0],
    pairCut: [0, 0],
    plainSharpness: 1,
    vote: 0,
  } as const;
  const model = calibrate(plain, readMarked(folder), readPairs(folder));
  const bytes = packModel(model);
  writeFileSync(new URL('../../src/models/language/weights.bin', import.meta.url), bytes);
  const card = cardOf(corpus, model, createHash('sha256').update(bytes).digest('hex'), evaluate(folder));
  writeFileSync(new URL('../../src/models/language/card.json', import.meta.url), `${JSON.stringify(card, null, 2)}\n`);
}

const [folder, option] = process.argv.slice(2);
if (!folder) throw new TypeError('usage: train.ts SHARED_FOLDER [--score]');
if (option === '--score') process.stdout.write(`${JSON.stringify(evaluate(folder), null, 2)}\n`);
else train(folder);
