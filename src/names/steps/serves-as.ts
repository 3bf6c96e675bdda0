import type { Reader } from '../../document/reader.ts';
import { cueBit } from '../../knowledge/people/name-cues.ts';
import { nameWords } from '../../knowledge/people/name-words.ts';
import { foldHashes } from '../../text/fold.ts';
import { type Candidate, candidate, ORGANISATION, overlapping, PERSON, type Range, withOthers } from '../candidate.ts';
import { cuesOf } from '../cues.ts';
import { inHeadline, isCommon } from '../headline.ts';
import { listedAs } from '../listed.ts';
import { isRank, titleAt } from '../offices/phrase/head.ts';
import { isIn } from '../offices/words.ts';
import type { Reading, Step } from './step.ts';

/** "Tersangka RBP", "Pak Budi": said before a name. */
const BEFORE_NAMES: ReadonlySet<number> = new Set([...nameWords('party'), ...nameWords('address')]);
const AS = foldHashes('sebagai selaku');
const OTHER =
  cueBit('not-name') | cueBit('org-head') | cueBit('org-tail') | cueBit('place-head') | cueBit('title') | cueBit('rank') | cueBit('honorific') | cueBit('verb');
const LONGEST_NAME_TOKENS = 4;
const CONFIDENCE = 0.85;
/** What the tagger is surer of stays. */
const LEAST_SURE = 0.9;

/** True for the word before an office of one holder: "[sebagai] Direktur Keuangan". */
function isAs(reader: Reader, i: number): boolean {
  const title = reader.isOneOf(i, AS) ? titleAt(reader, i + 1) : null;
  return title !== null && (!title.record.ambiguous || title.record.common) && !isRank(title.record);
}

/** True for what a name in a list may follow: the sentence's start, a comma, "dan", a number with its full stop. */
const opens = (reader: Reader, i: number): boolean => reader.startsSentence(i) || reader.is(i - 1, ',') || isIn(reader, i - 1, 'and') || reader.is(i - 1, '.');

function isNameWord({ reader }: Reading, i: number): boolean {
  return (
    reader.isCapital(i) && reader.isWord(i) && !reader.word(i).includes('.') && (cuesOf(reader.hash(i)) & OTHER) === 0 && !BEFORE_NAMES.has(reader.hash(i))
  );
}

/** True for a name by its words: beside others who serve two words are one, else it is no word that news also writes small, and in no headline. */
function isName(reading: Reading, { first, past }: Range, isList: boolean): boolean {
  const isOne = past - first === 1;
  if (isOne && !isList) return false;
  if (isList && !isOne) return true;
  for (let i = first; i < past; i++) if (isCommon(reading, i)) return false;
  return isList || !inHeadline(reading, first);
}

/** The name right before token `end`, from what a name in a list follows on; `null` where it is none. */
function nameBefore(reading: Reading, end: number, isList: boolean): Range | null {
  let first = end;
  while (first > 0 && end - first < LONGEST_NAME_TOKENS && isNameWord(reading, first - 1)) {
    first--;
    if (!opens(reading.reader, first)) continue;
    // "Kemudian Budi Hartono sebagai …"
    const isOpener = end - first > 1 && reading.reader.startsSentence(first) && isCommon(reading, first);
    const run = { first: isOpener ? first + 1 : first, past: end };
    return isName(reading, run, isList) ? run : null;
  }
  return null;
}

/** True if nothing sure, and no listed body or place, is in the words. */
const isFree = ({ reader }: Reading, run: Range, candidates: readonly Candidate[]): boolean =>
  listedAs(reader, run).length === 0 &&
  overlapping({ ...run }, candidates).every(
    (one) => one.kind !== PERSON && one.first >= run.first && one.past <= run.past && (one.kind !== ORGANISATION || one.confidence < LEAST_SURE),
  );

/** Whoever serves in an office is a person, whatever the tagger took the name for. */
export const servesAs: Step = {
  id: 'serves-as',
  reason: 'Lists of appointments name people and their offices: "Sinthya Zzoesly sebagai Direktur Keuangan".',
  apply: (reading, candidates) => {
    const { reader } = reading;
    const found: Candidate[] = [];
    const isPersonBefore = (i: number): boolean => candidates.some((one) => one.kind === PERSON && one.past === i);
    const places: number[] = [];
    for (let i = 1; i < reader.count; i++) if (isAs(reader, i)) places.push(i);
    const isList = places.some(isPersonBefore);
    for (const end of places) {
      const run = nameBefore(reading, end, isList);
      if (run && isFree(reading, run, candidates)) found.push(candidate(run.first, run.past, PERSON, CONFIDENCE));
    }
    if (found.length === 0) return candidates;
    return withOthers(
      candidates.filter((one) => overlapping(one, found).length === 0),
      found,
    );
  },
  examples: [
    [
      'Lalu ⟦p Budi⟧ sebagai Direktur Utama dan Zzinthya Zzoesly sebagai Direktur Keuangan.',
      'Lalu ⟦p Budi⟧ sebagai Direktur Utama dan ⟦p Zzinthya Zzoesly⟧ sebagai Direktur Keuangan.',
    ],
    ['Lalu ⟦p Budi⟧ sebagai Direktur Utama. Zzaimun sebagai Komisaris.', 'Lalu ⟦p Budi⟧ sebagai Direktur Utama. ⟦p Zzaimun⟧ sebagai Komisaris.'],
    [
      'Warga lalu pulang. ⟦o? Zzinthya Zzoesly⟧ tetap sebagai tamu. ⟦o? Zzinthya Zzoesly⟧ sebagai Direktur di sana hari itu juga.',
      'Warga lalu pulang. ⟦o Zzinthya Zzoesly⟧ tetap sebagai tamu. ⟦p Zzinthya Zzoesly⟧ sebagai Direktur di sana hari itu juga.',
    ],
  ],
  refusals: [
    'Lalu pulang. Zzaimun sebagai Komisaris.',
    'Lalu pulang. ⟦o Zzinthya Zzoesly⟧ sebagai Direktur Keuangan.',
    'Lalu pulang. Menjabat sebagai Menteri Pertanian.',
    'Lalu ⟦p Budi⟧ sebagai Direktur Utama. Kejaksaan sebagai Ketua.',
    'Lalu ⟦p Budi⟧ sebagai Direktur Utama, Indonesia sebagai Ketua.',
  ],
};
