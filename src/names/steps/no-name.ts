import type { Reader } from '../../document/reader.ts';
import { cueBit } from '../../knowledge/people/name-cues.ts';
import { nameWords } from '../../knowledge/people/name-words.ts';
import { foldHashes } from '../../text/fold.ts';
import { type Candidate, ORGANISATION, PERSON } from '../candidate.ts';
import { cuesOf } from '../cues.ts';
import { isIn } from '../offices/words.ts';
import { type Step, without } from './step.ts';
import { isNoName } from './words.ts';

const DEGREE = cueBit('degree');
const HIJRI = nameWords('hijri');
const ROMAN = /^(?:I{2,3}|IV|VI{1,3}|IX)$/u;
const SPECIALIST = foldHashes('sp subsp');

/** ", MM," and ", S.H" after a name are degrees, not organisations. */
function isDegree(reader: Reader, { first, past, kind }: Candidate): boolean {
  if (kind !== ORGANISATION || past - first !== 1 || !reader.is(first - 1, ',')) return false;
  return (cuesOf(reader.hash(first)) & DEGREE) !== 0 && (reader.is(past, ',') || reader.is(past, '.') || reader.word(first).includes('.'));
}

/** "Sp.P.D.": the letters after a specialist's "Sp." are a degree. */
const isSpecialty = (reader: Reader, i: number): boolean =>
  reader.is(i - 1, '.') && SPECIALIST.has(reader.hash(i - 2)) && reader.start(i) === reader.end(i - 1);

/** "2025 M", "Rp 5 M": a letter after a number is a calendar or a unit. */
const isUnit = (reader: Reader, i: number): boolean => reader.length(i) === 1 && reader.isNumber(i - 1);

/** "Bulan suci [Ramadhan]", "setelah [Ramadhan]": a month, after a small word that tells no speaker. */
const isMonth = (reader: Reader, { first, kind }: Candidate): boolean =>
  kind === PERSON && HIJRI.has(reader.hash(first)) && reader.isWord(first - 1) && !reader.isCapital(first - 1) && !isIn(reader, first - 1, 'saying');

/** "Tahap I dan [II]": a Roman number. */
const isNumber = (reader: Reader, { first, kind }: Candidate): boolean => kind === PERSON && ROMAN.test(reader.word(first)) && !reader.is(first + 1, '.');

/** "[Made] in China": a word of an English phrase. */
const isEnglish = (reader: Reader, { past, kind }: Candidate): boolean => kind === PERSON && reader.word(past) === 'in';

function isNamed(reader: Reader, one: Candidate): boolean {
  const { first, past } = one;
  if (past - first !== 1) return past > first;
  return (
    !isMonth(reader, one) &&
    !isDegree(reader, one) &&
    !isSpecialty(reader, first) &&
    !isUnit(reader, first) &&
    !isNumber(reader, one) &&
    !isEnglish(reader, one) &&
    !isNoName(reader.hash(first)) &&
    !reader.isPunctuation(first)
  );
}

/** Drops what is nothing but a mark, a degree, a letter after a number, or a word that names nothing. */
export const noName: Step = {
  id: 'no-name',
  reason: 'Units, calendars, faiths and degrees are not names, though they may be written like names.',
  apply: ({ reader }, candidates) => without(candidates, (one) => !isNamed(reader, one)),
  examples: [
    ['Kata ⟦p Rudi⟧, ⟦o MM⟧, itu.', 'Kata ⟦p Rudi⟧, MM, itu.'],
    ['Kata ⟦p Rudi⟧, ⟦o S.H⟧ kepada warga.', 'Kata ⟦p Rudi⟧, S.H kepada warga.'],
    ['Pada bulan suci ⟦p Ramadhan⟧ itu.', 'Pada bulan suci Ramadhan itu.'],
    ['Tahap I dan ⟦p II⟧ itu.', 'Tahap I dan II itu.'],
    ['Rencana ⟦p Made⟧ in China itu.', 'Rencana Made in China itu.'],
    ['Pukul 10 ⟦o WIB⟧ itu.', 'Pukul 10 WIB itu.'],
    ['Pada 1446 H/2025 ⟦p M⟧ itu.', 'Pada 1446 H/2025 M itu.'],
  ],
  refusals: [
    'Kata ⟦p Made⟧ itu.',
    'Kata ⟦o IV⟧ itu.',
    'Itu kata ⟦p Ramadhan⟧ di sana.',
    'Kata Camat ⟦p Ramadhan⟧ itu.',
    'Kata ⟦o MM⟧ itu.',
    'Kata tersangka ⟦p M⟧ itu.',
    'Kata ⟦o Bank Islam⟧ itu.',
  ],
};
