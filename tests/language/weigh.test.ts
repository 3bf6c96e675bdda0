import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addFeatures, createFeatures } from '../../src/language/scoring/features.ts';
import { addWeights, createSums } from '../../src/language/scoring/sums.ts';
import { weigh } from '../../src/language/scoring/weigh.ts';
import { languageModel } from '../../src/models/language/load.ts';

const word = fc.oneof(
  fc.constantFrom(...'yang dan di pemerintah Jakarta café ka’angguy 2024 mempertanggungjawabkannya supercalifragilisticexpialidocious x'.split(' ')),
  fc.string({ maxLength: 45 }),
  fc.stringMatching(/^[a-z]{1,4}$/u),
);

test('remembered words weigh what their features weigh one by one', () => {
  const model = languageModel();
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const text = words.join(' ');
      const all = { start: 0, end: text.length };
      const features = createFeatures();
      addFeatures(features, text, all);
      const sums = createSums();
      addWeights(sums, model, features);
      expect(weigh(model, text, [all])).toEqual({ sums, words: features.words });
    }),
    { numRuns: 500, seed: 7 },
  );
});
