import { titleAt } from '../offices/phrase/head.ts';
import { isIn } from '../offices/words.ts';
import type { Veto } from './veto.ts';

/** The most tokens of the first title of a pair. */
const LONGEST_TITLE_TOKENS = 6;

/** "Presiden dan [Wakil Presiden] Prabowo-Gibran": two offices and two names that no rule could tell apart. */
export const paired: Veto = {
  id: 'paired',
  reason: 'Of two titles before two names, the second does not belong to the first name.',
  holds: ({ reader }, { person, opening }) => {
    if (!isIn(reader, opening - 1, 'and') || !(reader.is(person.past, '-') || isIn(reader, person.past, 'and'))) return false;
    for (let i = opening - 2; i >= 0 && i >= opening - LONGEST_TITLE_TOKENS; i--) if (titleAt(reader, i)?.past === opening - 1) return true;
    return false;
  },
  examples: ['Program Presiden dan Wakil Presiden ⟦p Prabowo⟧-Gibran berjalan.'],
  refusals: ['Program Presiden dan Wakil Presiden ⟦p Prabowo⟧ berjalan.', 'Rakyat dan Presiden ⟦p Prabowo⟧ dan tamu hadir.'],
};
