import { officeWords } from '../../knowledge/people/office-words.ts';
import { bareNameAt } from '../bare-name.ts';
import { type Candidate, candidate, PERSON, withOthers } from '../candidate.ts';
import type { Reading, Step } from './step.ts';

const AND = officeWords('and');
/** So many tokens at most stand between two people that the tagger saw. */
const LONGEST_GAP_TOKENS = 16;
const LONGEST_MINUTE_UNITS = 3;
const LIST_MARKS = ',;()';
const CONFIDENCE = 0.7;

/** A line-up says when somebody comes on: "Lucas (Rossiter 76"), Milner". */
const QUOTES = '"”’\'';

/** True for what parts the names of a list: marks, "dan" and, in line-ups, minutes. */
function isSeparator({ reader }: Reading, i: number): boolean {
  if (reader.isNumber(i) || reader.isOneOf(i, AND)) return true;
  return reader.isPunctuation(i) && reader.length(i) === 1 && (LIST_MARKS.includes(reader.word(i)) || QUOTES.includes(reader.word(i)));
}

/** True for a number of a line-up: "1907" is a club's. */
const isMinute = ({ reader }: Reading, i: number): boolean => reader.isNumber(i) && reader.length(i) <= LONGEST_MINUTE_UNITS;

/** The end of the name that begins at token `first`; `first` itself when none does, or more than a name. */
function namePast(reading: Reading, first: number): number {
  const past = bareNameAt(reading, first)?.past ?? first;
  // what stands in brackets is somebody's team or home, unless a minute says that it is a player
  return reading.reader.is(first - 1, '(') && !isMinute(reading, past) ? first : past;
}

/** The people that stand between two others in a list; none when anything else stands there. */
function between(reading: Reading, one: Candidate, next: Candidate): readonly Candidate[] {
  const found: Candidate[] = [];
  if (next.first - one.past > LONGEST_GAP_TOKENS) return found;
  let i = one.past;
  while (i < next.first) {
    if (isSeparator(reading, i)) {
      i++;
      continue;
    }
    const past = i > one.past ? namePast(reading, i) : i;
    if (past === i || past === next.first) return [];
    found.push(candidate(i, past, PERSON, CONFIDENCE));
    i = past;
  }
  return found;
}

/** A name between two people of a list, that the tagger missed, is a person's. */
export const peopleListed: Step = {
  id: 'people-listed',
  reason: 'What stands between two people in a list is one more: "Sri Harijati, Sujanarko, Surya Tjandra".',
  apply: (reading, candidates) => {
    const found = candidates.flatMap((next, k) => {
      const one = candidates[k - 1];
      return one?.kind === PERSON && next.kind === PERSON ? between(reading, one, next) : [];
    });
    return withOthers(candidates, found);
  },
  examples: [
    ['Ada ⟦p Budi Hartono⟧, Zzulmansyah, dan ⟦p Sri Lestari⟧ di sana.', 'Ada ⟦p Budi Hartono⟧, ⟦p Zzulmansyah⟧, dan ⟦p Sri Lestari⟧ di sana.'],
    [
      'Yang datang ke sana kemarin ⟦p Budi Hartono⟧; Daley Zzlind, ⟦p Sri Lestari⟧ dan yang lain.',
      'Yang datang ke sana kemarin ⟦p Budi Hartono⟧; ⟦p Daley Zzlind⟧, ⟦p Sri Lestari⟧ dan yang lain.',
    ],
    [
      'Yang bermain dari awal: ⟦p Budi Hartono⟧, Zzuman; Zzegah (Zzolan 76"), ⟦p Sri Lestari⟧ dan yang lain.',
      'Yang bermain dari awal: ⟦p Budi Hartono⟧, ⟦p Zzuman⟧; ⟦p Zzegah⟧ (⟦p Zzolan⟧ 76"), ⟦p Sri Lestari⟧ dan yang lain.',
    ],
  ],
  refusals: [
    'Ada ⟦p Budi Hartono⟧ (Zzulmansyah), ⟦p Sri Lestari⟧ di sana.',
    'Ada ⟦p Budi Hartono⟧ (Zzomo 1907), ⟦p Sri Lestari⟧ di sana.',
    'Ada ⟦p Budi Hartono⟧, Menteri, dan ⟦p Sri Lestari⟧ di sana.',
    'Ada ⟦p Budi Hartono⟧, Zzulmansyah, dan ⟦o Golkar⟧ di sana.',
    'Ada ⟦p Budi Hartono⟧, Jakarta, ⟦p Sri Lestari⟧ di sana.',
    'Ada ⟦p Budi Hartono⟧, adik Zzulmansyah, ⟦p Sri Lestari⟧ di sana.',
  ],
};
