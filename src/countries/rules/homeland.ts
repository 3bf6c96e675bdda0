import { foldHash } from '../../text/fold.ts';
import type { CountryRule } from './rule.ts';

const LAND = foldHash('tanah');

/** "Cinta Tanah Air": after another capital the homeland is part of a name. */
export const homeland: CountryRule = {
  id: 'homeland',
  reason: 'inside-name',
  apply: ({ reader }, { as, first }) => as === 'nickname' && reader.hash(first) === LAND && reader.isCapital(first - 1) && !reader.startsSentence(first),
  examples: [{ text: 'Program Cinta Tanah Air dibuka.', word: 'Tanah Air' }],
  refusals: [{ text: 'Program cinta Tanah Air dibuka.', word: 'Tanah Air' }],
};
