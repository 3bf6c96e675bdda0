import { HAS_DIGIT } from '../document/tokens.ts';
import { charClass, DIGIT, LETTER } from '../text/chars.ts';
import { foldHash } from '../text/fold.ts';
import { mayHold } from './hash-bits.ts';
import {
  COUNT,
  DAY_NUMBER,
  DECADE,
  FIGURES,
  HIJRI,
  HOLIDAY,
  MONTH,
  NUMBER,
  SECOND,
  type Triggers,
  VAGUE,
  WEAK,
  YEAR_FIGURES,
  YEAR_NUMBER,
} from './triggers.ts';
import { type Columns, placeOf, tokenOf, type View } from './view.ts';

/** Tokens looked at between a number and its unit: "dua ratus lima puluh lima tahun". */
const MOST_BETWEEN = 6;

/** A first look: whether token `i` is a number or one of the words that expressions begin with; true for a word cut off a token (-1). */
export function mayBegin(i: number, columns: Columns, { telling }: Triggers): boolean {
  return i < 0 || ((columns.flags[i] ?? 0) & HAS_DIGIT) !== 0 || mayHold(telling, columns.hashes[i] ?? 0);
}

/** The classes of the word or number at the `n`-th place of a view: which patterns may begin there. */
export function classesAt(view: View, n: number, columns: Columns, known: Triggers): number {
  const place = placeOf(view, columns, n);
  const i = tokenOf(view, n);
  if (charClass(view.text.charCodeAt(place)) & DIGIT) return numberClasses(view, place, i, columns, known);
  return i < 0 ? cutOff(view, place, known) : wordClasses(view, place, i, columns, known);
}

function wordClasses(view: View, place: number, i: number, columns: Columns, known: Triggers): number {
  const hash = columns.hashes[i] ?? 0;
  if ((columns.flags[i] ?? 0) & HAS_DIGIT) {
    const classes = known.classes.get(hash) ?? cutOff(view, place, known);
    return view.text.startsWith('h', place) ? classes | HOLIDAY : classes;
  }
  let classes = known.classes.get(hash) ?? 0;
  if (classes & NUMBER && !leadsToUnit(i, columns, known)) classes &= ~NUMBER;
  return classes & VAGUE && bitsAt(i, columns, known) & WEAK && !(bitsAt(i + 1, columns, known) & SECOND) ? classes & ~VAGUE : classes;
}

const bitsAt = (i: number, columns: Columns, { bitmap }: Triggers): number => bitmap[(columns.hashes[i] ?? 0) & 0xffff] ?? 0;

function cutOff(view: View, place: number, known: Triggers): number {
  return known.classes.get(wordHash(view.text, place)) ?? 0;
}

/** The hash of the letters from a place on: a word of the view, whatever token holds it. */
export function wordHash(text: string, place: number): number {
  let end = place;
  while (charClass(text.charCodeAt(end)) & LETTER) end++;
  return foldHash(text, place, end);
}

function numberClasses(view: View, place: number, i: number, columns: Columns, known: Triggers): number {
  const { text } = view;
  let end = place;
  while (charClass(text.charCodeAt(end)) & DIGIT) end++;
  const counts = i < 0 || endsInLetter(view, columns, i) || leadsToUnit(i, columns, known) ? COUNT : 0;
  const classes = counts | (text.startsWith('an', end) || text.startsWith('-an', end) || text.startsWith(' -an', end) ? DECADE : 0);
  return classes | shapeOf(view.text, place, end, known);
}

/** What a number's length and the character after it make of it. */
function shapeOf(text: string, place: number, end: number, known: Triggers): number {
  const digits = end - place;
  if (digits !== 4 && digits > 2) return 0;
  const marked = MARKS.includes(text[end] ?? ' ') && charClass(text.charCodeAt(end + 1)) & DIGIT;
  if (digits === 4) return marked ? YEAR_FIGURES : YEAR_NUMBER;
  if (marked) return FIGURES;
  const hijri = (known.classes.get(wordHash(text, end + 1)) ?? 0) & HIJRI;
  return mayBeDay(text, end, known) ? hijri | DAY_NUMBER : hijri;
}

/** Marks inside numeric dates, times and ranges. */
const MARKS = '/.:-';

/** Whether what follows one or two digits lets them begin a date: a letter, a month, a joining word. */
function mayBeDay(text: string, end: number, known: Triggers): boolean {
  const next = text[end];
  if (next !== ' ') return (charClass(text.charCodeAt(end)) & LETTER) !== 0 || next === ',' || next === '-' || next === '/';
  if (text[end + 1] === '-' || text[end + 1] === '/') return true;
  const hash = wordHash(text, end + 1);
  return known.joins.has(hash) || ((known.classes.get(hash) ?? 0) & (MONTH | HOLIDAY)) !== 0;
}

/** "90-hari", "5hari", "2x24": the unit may be in the token itself. */
function endsInLetter(view: View, columns: Columns, i: number): boolean {
  return (charClass(view.source.charCodeAt((columns.ends[i] ?? 1) - 1)) & LETTER) !== 0;
}

/** Whether a unit or "kali" follows token `i`, with nothing but number words and joining words between. */
function leadsToUnit(i: number, columns: Columns, { toUnit }: Triggers): boolean {
  for (let k = i + 1; k <= i + MOST_BETWEEN && k < columns.count; k++) {
    const unit = toUnit.get(columns.hashes[k] ?? 0);
    if (unit === true) return true;
    if (unit === undefined && !((columns.flags[k] ?? 0) & HAS_DIGIT)) return false;
  }
  return false;
}
