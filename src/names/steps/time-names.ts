import type { Reader } from '../../document/reader.ts';
import { cueBit } from '../../knowledge/people/name-cues.ts';
import { nameWords } from '../../knowledge/people/name-words.ts';
import { type Candidate, candidate, isApart, PERSON, withBounds, withOthers } from '../candidate.ts';
import { cuesOf } from '../cues.ts';
import type { Step } from './step.ts';

/** Given names that are words of time as well: "Hari Wibowo", "Mei Lestari". */
const TIME_NAMES = nameWords('time-name');
/** A bit for the last five bits of each of their hashes: most words are told apart by it. */
const HINTS = [...TIME_NAMES].reduce((bits, hash) => bits | (1 << (hash & 31)), 0);
const BEFORE_MONTH = nameWords('before-month');
const HOLIDAYS = nameWords('of-day');
const CONFIDENCE = 0.8;
const TITLE_REACH_TOKENS = 3;
const LONGEST_NAME_TOKENS = 3;
const VERB = cueBit('verb');
const BEFORE = VERB | cueBit('title') | cueBit('honorific') | cueBit('rank') | cueBit('kin');
const NAME = cueBit('given') | cueBit('surname') | cueBit('person');

const cuesAt = (reader: Reader, i: number): number => (i < 0 || i >= reader.count ? 0 : cuesOf(reader.hash(i)));

/** True if token `i` is such a word, with a capital, and not said of a time. */
function isTimeName(reader: Reader, i: number): boolean {
  if (!reader.isOneOf(i, TIME_NAMES) || !reader.isCapital(i)) return false;
  if (reader.isNumber(i - 1) || reader.isNumber(i + 1) || HOLIDAYS.has(reader.hash(i + 1))) return false;
  return i === 0 || reader.startsSentence(i) || !BEFORE_MONTH.has(reader.hash(i - 1));
}

/** The end of the capitalised words from token `i` on; of more than a name has, of one more. */
function runEnd(reader: Reader, i: number): number {
  let past = i;
  while (past <= i + LONGEST_NAME_TOKENS && reader.isCapital(past) && !reader.isPunctuation(past) && (past === i || !reader.startsSentence(past))) past++;
  return past;
}

/** True if a title or a verb of speech is before token `i`, perhaps with what the title is of between: "Bupati Bondowoso [Hari]". */
function isAnnounced(reader: Reader, i: number): boolean {
  for (let k = i - 1; k >= i - TITLE_REACH_TOKENS && !reader.startsSentence(k + 1); k--) {
    if (cuesAt(reader, k) & BEFORE) return true;
    if (!reader.isCapital(k)) return false;
  }
  return false;
}

/** A full name that begins with such a word at token `i`: after a title or with a second word that is a name. */
function fullName(reader: Reader, i: number): Candidate | null {
  const past = runEnd(reader, i);
  if (past - i < 2 || past - i > LONGEST_NAME_TOKENS) return null;
  return isAnnounced(reader, i) || (cuesAt(reader, i + 1) & NAME) !== 0 ? candidate(i, past, PERSON, CONFIDENCE) : null;
}

/** People whose name begins right after such a word, with it. */
function grown(reader: Reader, candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.map((one, k) =>
    one.kind === PERSON && ((k > 0 && candidates[k - 1]?.past) || 0) < one.first && isTimeName(reader, one.first - 1) && !reader.startsSentence(one.first)
      ? withBounds(one, one.first - 1, one.past)
      : one,
  );
}

/** Words of time that are names: before the rest of a name, after a title, and alone beside a verb of speech. */
export const timeNames: Step = {
  id: 'time-names',
  reason: 'A tagger takes given names that are months and days for words of time.',
  apply: ({ reader, view }, candidates) => {
    const at: number[] = [];
    for (const i of view.capitals) if ((HINTS >>> (reader.hash(i) & 31)) & 1 && isTimeName(reader, i)) at.push(i);
    if (at.length === 0) return candidates;
    const whole = grown(reader, candidates);
    const free = at.filter((i) => isApart({ first: i, past: i + 1 }, whole));
    const full = free.flatMap((i) => fullName(reader, i) ?? []);
    const known = new Set([...whole, ...full].filter(({ kind, first, past }) => kind === PERSON && past - first > 1).map(({ first }) => reader.hash(first)));
    const alone = free
      .filter((i) => known.has(reader.hash(i)) && runEnd(reader, i) === i + 1 && (cuesAt(reader, i - 1) | cuesAt(reader, i + 1)) & VERB)
      .map((i) => candidate(i, i + 1, PERSON, CONFIDENCE));
    return withOthers(
      whole,
      [...full, ...alone].filter((one) => isApart(one, whole)),
    );
  },
  examples: [
    ['Ketua panitia Hari ⟦p Wibowo⟧ hadir.', 'Ketua panitia ⟦p Hari Wibowo⟧ hadir.'],
    ['Guru Mei Lestari pulang. "Ramai," kata Mei sambil tertawa.', 'Guru ⟦p Mei Lestari⟧ pulang. "Ramai," kata ⟦p Mei⟧ sambil tertawa.'],
  ],
  refusals: ['Hari Kartini dirayakan.', 'Harga naik sejak Mei Lestari.', 'Mereka datang 3 Juni Astuti.'],
};
