import { ORGANISATION, ofKind, PERSON } from '../candidate.ts';
import { changeEach, type Step } from './step.ts';

const STOCK_CODE_LETTERS = 4;

/** Four capitals before a per cent in brackets are a company. */
export const stockCodes: Step = {
  id: 'stock-codes',
  reason: 'Lists of shares give each code with its change in brackets, which looks like a person with an age: "BMSR (27,7%)".',
  apply: ({ reader }, candidates) =>
    changeEach(candidates, (one) => {
      const { first, past, kind } = one;
      if (kind !== PERSON || past - first !== 1 || !reader.isAllCaps(first) || reader.length(first) !== STOCK_CODE_LETTERS || !reader.is(past, '(')) return one;
      for (let i = past + 1; i <= past + 3; i++) if (reader.is(i, '%') || reader.word(i).endsWith('%')) return ofKind(one, ORGANISATION, one.confidence);
      return one;
    }),
  examples: [['Saham ⟦p BMSR⟧ (27,7%) naik.', 'Saham ⟦o BMSR⟧ (27,7%) naik.']],
  refusals: ['Pelaku ⟦p BMSR⟧ (27) ditangkap.', 'Saham ⟦p Budi⟧ (27,7%) naik.'],
};
