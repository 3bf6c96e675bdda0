import { HAS_DIGIT } from '../document/tokens.ts';
import { charClass, DIGIT, LETTER, SPACE } from '../text/chars.ts';
import { foldHash } from '../text/fold.ts';
import { COUNT, HOLIDAY, MONTH, NUMBER, SHORT_NUMBER, type Triggers, YEAR_NUMBER } from './triggers.ts';
import type { Columns, View } from './view.ts';

/** Tokens looked at between a number and its unit: "dua ratus lima puluh lima tahun". */
const MOST_BETWEEN = 6;

/** The classes of the word or number at the `n`-th place of a view: which patterns may begin there. */
export function classesAt(view: View, n: number, columns: Columns, known: Triggers): number {
  const place = view.places[n] ?? 0;
  const i = view.tokens[n] ?? -1;
  if (charClass(view.text.charCodeAt(place)) & DIGIT) return numberClasses(view, place, i, columns, known);
  if (i < 0) return cutOff(view, place, known);
  const hash = columns.hashes[i] ?? 0;
  const digits = (columns.flags[i] ?? 0) & HAS_DIGIT;
  if (!digits) {
    if ((known.bitmap[hash & 0xffff] ?? 0) === 0) return 0;
    const classes = known.classes.get(hash) ?? 0;
    return classes & NUMBER && !leadsToUnit(i, columns, known) ? classes & ~NUMBER : classes;
  }
  const classes = known.classes.get(hash) ?? cutOff(view, place, known);
  return view.text.startsWith('h', place) ? classes | HOLIDAY : classes;
}

function cutOff(view: View, place: number, known: Triggers): number {
  let end = place;
  while (charClass(view.text.charCodeAt(end)) & LETTER) end++;
  return known.classes.get(foldHash(view.text, place, end)) ?? 0;
}

function numberClasses(view: View, place: number, i: number, columns: Columns, known: Triggers): number {
  let end = place;
  while (charClass(view.text.charCodeAt(end)) & DIGIT) end++;
  const counts = i < 0 || endsInLetter(view, columns, i) || leadsToUnit(i, columns, known) ? COUNT : 0;
  if (end - place === 4) return counts | YEAR_NUMBER;
  return end - place <= 2 && mayBeDay(view.text, end, i, columns, known) ? counts | SHORT_NUMBER : counts;
}

/** Whether what follows one or two digits lets them begin a date or a time: a mark and a digit, a letter, a month, a joining word. */
function mayBeDay(text: string, end: number, i: number, columns: Columns, known: Triggers): boolean {
  const next = charClass(text.charCodeAt(end));
  if (next & LETTER) return true;
  const after = text.charCodeAt(end + 1);
  if (next !== SPACE) return (charClass(after) & (DIGIT | LETTER)) !== 0 || text[end] === ',' || text[end + 1] === ' ';
  if (i < 0 || after === HYPHEN || after === SLASH) return true;
  const hash = columns.hashes[i + 1] ?? 0;
  return known.joins.has(hash) || ((known.classes.get(hash) ?? 0) & (MONTH | HOLIDAY)) !== 0;
}

const HYPHEN = 0x2d;
const SLASH = 0x2f;

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
