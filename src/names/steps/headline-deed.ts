import { cueBit } from '../../knowledge/people/name-cues.ts';
import { nameWords } from '../../knowledge/people/name-words.ts';
import { hashBits, mayHold } from '../../text/hash-bits.ts';
import { type Candidate, ORGANISATION, type Range, withBounds } from '../candidate.ts';
import { cuesOf } from '../cues.ts';
import { inHeadline, isPersonal } from '../headline.ts';
import { listedAs } from '../listed.ts';
import { partEach, type Reading, type Step } from './step.ts';

const DEEDS = nameWords('deed');
const HEADLINE = nameWords('headline');
const EITHER = hashBits([...DEEDS, ...HEADLINE]);
const NAME = cueBit('given') | cueBit('surname') | cueBit('person');

/** True if token `i` says what somebody does, and is not part of a name. */
function isDeed({ reader }: Reading, i: number, isInHeadline: boolean): boolean {
  const hash = reader.hash(i);
  return DEEDS.has(hash) || (isInHeadline && HEADLINE.has(hash) && (cuesOf(hash) & NAME) === 0);
}

/** The stretches of the candidate between words that say what somebody does. */
function stretches(reading: Reading, one: Candidate, isInHeadline: boolean): Range[] {
  const found: Range[] = [];
  let first = one.first;
  for (let i = one.first; i <= one.past; i++) {
    if (i < one.past && (!isDeed(reading, i, isInHeadline) || (i === one.first && !isInHeadline))) continue;
    if (i > first) found.push({ first, past: i });
    first = i + 1;
  }
  return found;
}

/** True if a word of the candidate may say what somebody does. */
function mayHaveDeed({ reader }: Reading, { first, past }: Candidate): boolean {
  for (let i = first; i < past; i++) if (mayHold(EITHER, reader.hash(i))) return true;
  return false;
}

/** True for what begins with a country and ends with another: "[Rusia Gempur Ukraina]" tells what one does to the other. */
function isBetweenCountries({ reader }: Reading, { first, past, kind }: Candidate): boolean {
  const isCountry = (i: number): boolean => listedAs(reader, { first: i, past: i + 1 }).some((listed) => listed.type === 'country' && !listed.capital);
  return kind === ORGANISATION && past - first > 2 && isCountry(first) && isCountry(past - 1) && reader.hash(first) !== reader.hash(past - 1);
}

/** The names in a candidate: the first stretch, and later ones that are a person's; `null` for a candidate without a deed. */
function namesIn(reading: Reading, one: Candidate): readonly Candidate[] | null {
  if (isBetweenCountries(reading, one)) return [];
  if (!mayHaveDeed(reading, one)) return null;
  const isInHeadline = inHeadline(reading, one.first);
  if (one.kind === ORGANISATION && !isInHeadline) return null;
  const [first, ...others] = stretches(reading, one, isInHeadline);
  if (first?.first === one.first && first.past === one.past) return null;
  return [...(first ? [first] : []), ...others.filter((range) => isPersonal(reading, range))].map((range) => withBounds(one, range.first, range.past));
}

/** Names end before what a headline says of them, and begin after it. */
export const headlineDeed: Step = {
  id: 'headline-deed',
  reason: 'Headlines write verbs with a capital, and a tagger takes them into the name: "Presiden Prabowo Lantik Tiga Menteri".',
  apply: (reading, candidates) => partEach(candidates, (one) => namesIn(reading, one)),
  examples: [
    ['Presiden ⟦p Prabowo Lantik⟧ Tiga Menteri', 'Presiden ⟦p Prabowo⟧ Lantik Tiga Menteri'],
    ['Menhan Israel ⟦p Ancam Khamenei⟧ Lagi', 'Menhan Israel Ancam ⟦p Khamenei⟧ Lagi'],
    ['⟦o Rusia Zzempur Ukraina⟧ Lagi Malam Ini', 'Rusia Zzempur Ukraina Lagi Malam Ini'],
  ],
  refusals: [
    'Kata ⟦o Federasi Sepakbola Italia⟧ itu di sini.',
    'Kata ⟦p Lantik Prabowo⟧ itu di sini.',
    'Kata ⟦o Forum Dukung Prabowo⟧ itu di sini.',
    'Warga memuji ⟦p Tembus Wijaya⟧ di kota itu.',
  ],
};
