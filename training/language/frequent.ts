import { addFeatures, clearFeatures, createFeatures } from '../../src/language/scoring/features.ts';

/** Sentences that a feature stands in at least: what is rarer says more of its sentence than of a language, and takes a row from others. */
const LEAST_SENTENCES = 3;

/** Hashes of the features of one model that stand in enough of the sentences. */
export function frequentFeatures(sentences: Iterable<string>, model: 'classes' | 'pair'): ReadonlySet<number> {
  const features = createFeatures();
  const numbers = new Map<number, number>();
  for (const text of sentences) {
    clearFeatures(features);
    addFeatures(features, text, { start: 0, end: text.length });
    const { hashes, count } = features[model];
    for (const hash of new Set(hashes.subarray(0, count))) numbers.set(hash, (numbers.get(hash) ?? 0) + 1);
  }
  return new Set([...numbers].flatMap(([hash, number]) => (number < LEAST_SENTENCES ? [] : [hash])));
}
