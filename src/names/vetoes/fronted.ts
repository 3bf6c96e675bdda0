import type { Reader } from '../../document/reader.ts';
import { isIn } from '../offices/words.ts';
import type { Veto } from './veto.ts';

/** The most tokens of a clause before the office. */
const LONGEST_CLAUSE_TOKENS = 24;

/** The first token of the clause that token `i` lies in. */
function clauseFirst(reader: Reader, i: number): number {
  let first = i;
  while (first > 0 && i - first < LONGEST_CLAUSE_TOKENS && !reader.startsSentence(first) && !reader.isPunctuation(first - 1)) first--;
  return first;
}

/** True if the sentence ends with the full stop at token `i`; not after "Dr. Eng." */
const endsSentence = (reader: Reader, i: number): boolean => reader.is(i, '.') && (i + 1 >= reader.count || reader.startsSentence(i + 1));

/** "Kepada [Presiden Prancis], Zelensky meminta …". A second comma makes the name a part of the clause: "Menurut [Menhan], Prabowo Subianto, …". */
export const fronted: Veto = {
  id: 'fronted',
  reason: 'An office before a comma may end a clause of time or place that the name after it does not belong to.',
  holds: ({ reader }, { office, person, comma }) => {
    // "Mereka didampingi oleh Menteri Agama, Budi.": nothing follows that he could do
    if (!comma || endsSentence(reader, person.past) || (reader.is(person.past, ',') && !isIn(reader, person.past + 1, 'yang'))) return false;
    // "Bergeser ke bek, Vanenburg …": a position
    if (office.record.group === 'profession' && office.past === office.titleEnd && isIn(reader, office.first - 1, 'placing')) return true;
    const opener = clauseFirst(reader, office.first);
    if (opener === office.first || isIn(reader, opener + 1, 'that')) return false;
    const opens = isIn(reader, opener, 'opener') || (isIn(reader, opener, 'placing') && isIn(reader, office.first - 1, 'linking'));
    return isIn(reader, opener, 'time') || (opens && reader.startsSentence(opener));
  },
  examples: [
    'Usai bertemu Presiden Rusia, ⟦p Budi⟧ pulang.',
    'Dalam pertemuan dengan Presiden Prancis, ⟦p Budi⟧ meminta bantuan.',
    'Bergeser ke bek, ⟦p Budi⟧ memuji tim.',
    'Ia pulang dan, setelah menelepon Presiden, ⟦p Budi⟧ tidur.',
  ],
  refusals: [
    'Turut didampingi oleh Menteri Agama, ⟦p Budi⟧.',
    'Menurut Menhan, ⟦p Budi⟧, itu benar.',
    'Setelah itu Presiden China, ⟦p Budi⟧ tiba.',
    'Ia bertemu Presiden China, ⟦p Budi⟧ di sana.',
    'Usai bertemu Presiden ⟦p Budi⟧ ia pulang.',
  ],
};
