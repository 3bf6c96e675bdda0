import { nameWords } from '../../knowledge/people/name-words.ts';
import { lazy } from '../../knowledge/table.ts';
import { foldHash } from '../../text/fold.ts';
import { bareNameAt } from '../bare-name.ts';
import { type Candidate, candidate, isApart, PERSON, withOthers } from '../candidate.ts';
import { titleAt } from '../offices/phrase/head.ts';
import type { Reading, Step } from './step.ts';

const SAID = nameWords('said');
/** "Salah satu": one of many. */
const ONE = foldHash('satu');
/** "MenLH", "RHkepada": an office or initials with another word. */
const GLUED = /\p{Lu}{2}/u;
/** "Plh.", "Ny.": what is shortened so is no name. */
const LONGEST_SHORTENED_UNITS = 3;
const CONFIDENCE = 0.7;
/** Marks after which who said the words before them is told. */
const MARKS = ',"”’\'';

/** Whose offices the article names, before the holder: "CEO [Tether] Paolo Ardoino", "Founder [Ryoona]". */
function ownersIn({ reader, view }: Reading): ReadonlySet<number> {
  const found = new Set<number>();
  for (const i of view.capitals) {
    const title = titleAt(reader, i);
    if (title && (title.record.group === 'business' || reader.isAllCaps(i)) && reader.isCapital(title.past)) found.add(reader.hash(title.past));
  }
  return found;
}

/** The person at token `i` who said the words before: '…", kata [X], …'; `null` if there is none. */
function speakerAt(reading: Reading, i: number): Candidate | null {
  const { reader } = reading;
  if (!SAID.has(reader.hash(i - 1)) || reader.startsSentence(i - 1) || !reader.isPunctuation(i - 2) || !MARKS.includes(reader.word(i - 2))) return null;
  const one = titleAt(reader, i) ? null : bareNameAt(reading, i, true);
  if (!one || reader.isCapital(one.past) || reader.hash(one.past) === ONE) return null;
  // "kata Dinamisator Jatam, Budi": an office
  if (reader.is(one.past, ',') && reader.isCapital(one.past + 1)) return null;
  const isShortened = reader.is(one.past, '.') && reader.length(one.past - 1) <= LONGEST_SHORTENED_UNITS;
  return isShortened || GLUED.test(reader.textOf(one.first, one.past)) ? null : candidate(one.first, one.past, PERSON, CONFIDENCE);
}

/** Who is told right after quoted words and "kata" is a person, unless the words may be something else. */
export const saidBy: Step = {
  id: 'said-by',
  reason: 'Between a quotation with its "kata" and the sentence\'s end stands who spoke: \'"Kami siap," kata Zarof.\'',
  apply: (reading, candidates) => {
    const found: Candidate[] = [];
    const owners = lazy(() => ownersIn(reading));
    for (const i of reading.view.capitals) {
      const one = speakerAt(reading, i);
      if (one && isApart(one, candidates) && !owners().has(reading.reader.hash(one.first))) found.push(one);
    }
    return withOthers(candidates, found);
  },
  examples: [
    ['"Kami siap di sana," kata Zzarof membacakan surat.', '"Kami siap di sana," kata ⟦p Zzarof⟧ membacakan surat.'],
    ['"Kami siap di sana," ujar Cinta Laura kemarin.', '"Kami siap di sana," ujar ⟦p Cinta Laura⟧ kemarin.'],
    ['Kami siap di sana, ujar Zzarof Zzicar kemarin.', 'Kami siap di sana, ujar ⟦p Zzarof Zzicar⟧ kemarin.'],
  ],
  refusals: [
    '"Kami siap di sana," kata Bupati di sana.',
    '"Kami siap di sana," kata Medan di sana.',
    'Itu adalah kata Zzarof itu.',
    '"Kami siap di sana," ujar Zzah satu warga.',
    '"Kami siap di sana," kata Zzy. Budi.',
  ],
};
