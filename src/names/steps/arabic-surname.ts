import { GLUED, SENTENCE_START } from '../../document/tokens.ts';
import { PERSON, withBounds } from '../candidate.ts';
import { changeEach, type Step } from './step.ts';

const SURNAME = /^(?:a[dlnrstz]|ash|el)-[A-ZÀ-Þ][A-Za-zÀ-ɏ'’]{1,30}$/u;
/** Letters that its article begins with. */
const ARTICLE = 'ae';

/** An Arabic surname after the name, which begins small, belongs to it. */
export const arabicSurname: Step = {
  id: 'arabic-surname',
  reason: 'An Arabic surname begins with a lower-case article, at which a tagger ends the name: "Khalil bin Mansour al-Masri".',
  apply: ({ reader }, candidates) =>
    changeEach(candidates, (one) => {
      const { past } = one;
      if (one.kind !== PERSON || past >= reader.count || reader.has(past, SENTENCE_START | GLUED)) return one;
      return ARTICLE.includes(reader.text.charAt(reader.start(past))) && SURNAME.test(reader.word(past)) ? withBounds(one, one.first, past + 1) : one;
    }),
  examples: [['Kata ⟦p Khalil bin Mansour⟧ al-Masri di Doha.', 'Kata ⟦p Khalil bin Mansour al-Masri⟧ di Doha.']],
  refusals: ['Kata ⟦p Khalil⟧ al-masri itu.', 'Kata ⟦o Hamas⟧ al-Masri itu.'],
};
