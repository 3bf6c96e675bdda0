import type { Reader } from '../../document/reader.ts';
import { nameWords } from '../../knowledge/people/name-words.ts';
import { candidate, isApart, ORGANISATION, ofKind, withOthers } from '../candidate.ts';
import { changeEach, type Step } from './step.ts';

const CONFIDENCE = 0.9;
/** A newsroom that writes its name small, and what it puts after it for its desks: "detikcom", "detikNews", "detikINET". */
const BRAND = 'detik';
const DESK = /^detik(?:com|[A-Z][A-Za-z]{1,12})$/u;
/** How web addresses end, and a whole one. */
const ENDS = ['.com', '.id'];
const ADDRESS = /^[a-z][a-z\d-]{1,30}(?:\.[a-z\d-]{2,20})?\.(?:com|id)$/u;
/** Words that say who reports, right before an address: "dikutip dari economictimes.com". */
const REPORTED = nameWords('reported-by');

/** The tokens that hold `part` and pass the test. */
function tokensWith(reader: Reader, part: string, isFound: (i: number) => boolean): number[] {
  const found: number[] = [];
  for (let k = reader.text.indexOf(part); k >= 0; k = reader.text.indexOf(part, k + part.length)) {
    const i = reader.at(k + 1) - 1;
    if (isFound(i)) found.push(i);
  }
  return found;
}

/** Newsrooms whose names begin with a small letter or are web addresses. */
export const lowerOutlets: Step = {
  id: 'lower-outlets',
  reason:
    'Some newsrooms write their names small, or as a web address, which a tagger of capitals never sees: "kepada detikcom", "mengutip economictimes.com".',
  apply: ({ reader }, candidates) => {
    const desks = tokensWith(reader, BRAND, (i) => DESK.test(reader.word(i)));
    const addresses = ENDS.flatMap((end) => tokensWith(reader, end, (i) => ADDRESS.test(reader.word(i)) && reader.isOneOf(i - 1, REPORTED)));
    const found = [...new Set([...desks, ...addresses])].map((i) => candidate(i, i + 1, ORGANISATION, CONFIDENCE)).filter((one) => isApart(one, candidates));
    const named = changeEach(candidates, (one) =>
      one.kind !== ORGANISATION && one.past - one.first === 1 && ADDRESS.test(reader.word(one.first).toLowerCase())
        ? ofKind(one, ORGANISATION, CONFIDENCE)
        : one,
    );
    return withOthers(named, found);
  },
  examples: [
    ['Dilansir dari ⟦l KabarBatam.id⟧ kemarin.', 'Dilansir dari ⟦o KabarBatam.id⟧ kemarin.'],
    ['Ia berkata kepada detikcom dan detikNews kemarin.', 'Ia berkata kepada ⟦o detikcom⟧ dan ⟦o detikNews⟧ kemarin.'],
    ['Harga naik, mengutip economictimes.com, Rabu.', 'Harga naik, mengutip ⟦o economictimes.com⟧, Rabu.'],
  ],
  refusals: ['Dalam hitungan detik detikan itu.', 'Daftar di toko-kita.com sekarang.'],
};
