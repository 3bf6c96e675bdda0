import type { Reader } from '../../document/reader.ts';
import { HAS_DIGIT } from '../../document/tokens.ts';
import { foldHash } from '../../text/fold.ts';
import { figureValue } from './figures.ts';
import { exact, NumberSum } from './number-sum.ts';
import { numberWords, numeralStartBits, numeralStarts, roundScales, vagueNumbers } from './number-values.ts';

/**
 * A number in figures or words, with its scale ("2,5 juta", "dua puluh lima", "puluhan ribu"). Tokens `first <= i < past` hold it; `start`
 * and `end` are offsets of the number itself, which may be less than its tokens: "Rp" before and "kg" after stay in `before` and `after`.
 */
export interface Numeral {
  readonly first: number;
  readonly past: number;
  readonly start: number;
  readonly end: number;
  /** `null` for an uncertain number, of which `low` and `high` tell the range. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly isApproximate: boolean;
  /** Characters of the first token before the number ("Rp" in "Rp1,2"). */
  readonly before: string;
  /** Characters of the last token after the number ("kg" in "15kg"). */
  readonly behind: string;
  /** The figures as written; empty for a number in words. */
  readonly figures: string;
  /** What a word after figures multiplied them with ("juta"); 1 without one. */
  readonly scale: number;
}

/** More words than any number in the news has. */
const LONGEST_NUMERAL_WORDS = 12;
/** "10-15" and "Rp10-Rp15" in one token: the same letters are before both. */
const TWO_FIGURES =
  /^(?<before>[^\d\s]{0,5}?)(?<figures>\d{1,15}(?:[.,]\d{1,9}){0,6})[-–](?<again>\p{L}{0,3})(?<second>\d{1,15}(?:[.,]\d{1,9}){0,6})(?<behind>[^\d]{0,12})$/u;
const FIGURES = /^(?<before>[^\d\s]{0,5}?)(?<figures>\d{1,15}(?:[.,]\d{1,9}){0,6})(?<behind>[^\d]{0,12})$/u;

/** The figures of a number: `value`, or `low` and `high` of a range. */
type Range = Pick<Numeral, 'value' | 'low' | 'high'>;

/** A number in words at tokens `[first, past)`. Every numeral is written out field by field: what reads one then meets one shape, and needs no spreads, which are slow. */
function inWords(reader: Reader, first: number, past: number, { value, low, high }: Range, isApproximate: boolean, scale: number): Numeral {
  const start = reader.start(first);
  return { first, past, start, end: reader.end(past - 1), value, low, high, isApproximate, before: '', behind: '', figures: '', scale };
}

/** A number in words that begins at token `i`, or `null`. */
function wordsAt(reader: Reader, i: number): Numeral | null {
  const sum = new NumberSum();
  let past = i;
  while (past < reader.count && past - i < LONGEST_NUMERAL_WORDS && (past === i || !reader.startsBlock(past)) && sum.add(reader.hash(past))) past++;
  if (!sum.isWhole) return null;
  return inWords(reader, i, past, { value: sum.value, low: null, high: null }, false, 1);
}

/** An uncertain number that begins at token `i` ("puluhan ribu"), or `null`. */
function vagueAt(reader: Reader, i: number): Numeral | null {
  const vague = vagueNumbers().get(reader.hash(i));
  if (vague === undefined) return null;
  let factor = 1;
  let past = i + 1;
  for (; past < i + 3 && !reader.startsBlock(past); past++) {
    const word = numberWords().get(reader.hash(past));
    if (word?.is !== 'scale' || word.onlyBehindFigures) break;
    factor *= word.value;
  }
  const high = vague.high === null ? null : vague.high * factor;
  return inWords(reader, i, past, { value: null, low: vague.low * factor, high }, true, factor);
}

/** What a word after figures multiplies them with, and whether it says that the number is round ("jutaan"). */
interface Scale {
  readonly factor: number;
  readonly isRound: boolean;
}

function scaleOf(hash: number): Scale | null {
  const word = numberWords().get(hash);
  if (word?.is === 'scale') return { factor: word.value, isRound: false };
  const round = roundScales().get(hash);
  return round === undefined ? null : { factor: round, isRound: true };
}

const ROUND_ENDING = /^-?an$/u;

/** The most digits of one number: more than sums of money in rupiah have. */
const MOST_DIGITS = 15;

/** What a token of digits alone says, which most numbers are; `null` for any other. */
function plainDigits(reader: Reader, i: number): Numeral | null {
  const { text } = reader;
  const start = reader.start(i);
  const end = reader.end(i);
  if (end - start > MOST_DIGITS) return null;
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return null;
    value = value * 10 + digit;
  }
  const figures = text.slice(start, end);
  return { first: i, past: i + 1, start, end, value, low: null, high: null, isApproximate: false, before: '', behind: '', figures, scale: 1 };
}

/** The parts of a token with figures; those of a range have a second number. */
interface Parts {
  readonly before?: string;
  readonly figures?: string;
  readonly behind?: string;
  readonly second?: string;
  readonly again?: string;
}

/** Only figures with points and commas: half of what is asked for, and told in a quarter of the time. */
const BARE_FIGURES = /^\d{1,15}(?:[.,]\d{1,9}){1,6}$/u;

function partsOf(word: string): Parts {
  if (BARE_FIGURES.test(word)) return { figures: word };
  return FIGURES.exec(word)?.groups ?? TWO_FIGURES.exec(word)?.groups ?? {};
}

/** What the figures of a token say before their scale is looked at; `null` for codes, dates and the like. */
function tokenFigures(reader: Reader, i: number): Numeral | null {
  const { before = '', figures = '', behind = '', second, again = '' } = partsOf(reader.word(i));
  const first = figureValue(figures);
  if (first === null || (again !== '' && again !== before)) return null;
  const high = second === undefined ? null : (figureValue(second)?.value ?? 0);
  if (high !== null && high <= first.value) return null;
  const start = reader.start(i) + before.length;
  const end = reader.end(i) - behind.length;
  const value = high === null ? first.value : null;
  const low = high === null ? null : first.value;
  return { first: i, past: i + 1, start, end, value, low, high, isApproximate: false, before, behind, figures: second === undefined ? figures : '', scale: 1 };
}

const times = (value: number | null, factor: number): number | null => (value === null ? null : exact(value * factor));

/** Figures with their scale in the token `i` and those after it, or `null`. */
function figuresAt(reader: Reader, i: number): Numeral | null {
  const bare = plainDigits(reader, i) ?? tokenFigures(reader, i);
  if (bare === null) return null;
  if (bare.behind !== '' && ROUND_ENDING.test(bare.behind)) return { ...bare, end: reader.end(i), behind: '', isApproximate: true };
  const isGlued = bare.behind !== '';
  if (!isGlued && reader.startsBlock(i + 1)) return bare;
  const scale = scaleOf(isGlued ? foldHash(bare.behind) : reader.hash(i + 1));
  return scale === null ? bare : scaled(reader, bare, scale, isGlued ? i + 1 : i + 2);
}

/** The number multiplied with a scale whose word ends before token `past`. */
function scaled(reader: Reader, { first, start, value, low, high, before, figures }: Numeral, { factor, isRound }: Scale, past: number): Numeral {
  return {
    first,
    past,
    start,
    end: reader.end(past - 1),
    value: times(value, factor),
    low: times(low, factor),
    high: times(high, factor),
    isApproximate: isRound,
    before,
    behind: '',
    figures,
    scale: factor,
  };
}

/** The number that begins at token `i`, in figures or words, or `null`. */
export function numeralAt(reader: Reader, i: number): Numeral | null {
  if (reader.has(i, HAS_DIGIT)) return figuresAt(reader, i);
  return vagueAt(reader, i) ?? wordsAt(reader, i);
}

/** The next token from `i` on that begins a number; the document's count of tokens when none does. */
export function nextNumeral(reader: Reader, i: number): number {
  const bits = numeralStartBits();
  let k = reader.next(i, HAS_DIGIT, bits);
  while (k < reader.count && !mayBeginNumeral(reader, k)) k = reader.next(k + 1, HAS_DIGIT, bits);
  return k;
}

/** A cheap first look: false for a token that begins no number. */
export function mayBeginNumeral(reader: Reader, i: number): boolean {
  return reader.has(i, HAS_DIGIT) || numeralStarts().has(reader.hash(i));
}

/** The longest number in words or figures that ends before token `past`: its first token; `past` where none does. */
export function numeralBefore(reader: Reader, past: number): number {
  let first = past;
  for (let i = past - 1; i >= 0 && past - i <= LONGEST_NUMERAL_WORDS && !reader.startsBlock(i + 1); i--) {
    if (!mayBeginNumeral(reader, i)) continue;
    if (numeralAt(reader, i)?.past === past) first = i;
  }
  return first;
}
