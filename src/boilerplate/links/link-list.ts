import { menuLabels } from '../../knowledge/furniture/menu-labels.ts';
import { fold } from '../../text/fold.ts';
import { endsInStop, shapeOf } from '../page/headline.ts';
import { lineAt, lineLength, lineSpan } from '../page/lines.ts';
import type { Page } from '../page/page.ts';
import { readDay } from '../page/published.ts';
import type { Found } from '../rule.ts';

/** Bullets and numbers before a headline. */
const NUMBER = /^(?:\d{1,2}[.)]?|#\d{1,2}|[-*•»›>])\s(?=\S)/u;
/** "10 menit lalu", "2 jam yang lalu": how long ago a story came out. */
const AGO = /^(?:sekitar )?\d{1,3} ?(?:detik|menit|jam|hari|minggu|pekan|bulan|tahun) (?:yang )?lalu$/i;
const RANK = /^#?\d{1,2}\.?$/u;
const LONGEST_HEADLINE = 180;
const LONGEST_NOTE = 60;
const LEAST_WORDS = 3;
const LEAST_TITLE_SHARE = 0.75;
/** Lines of a list that are looked at. */
const MOST_LINES = 60;
/** In the middle of a text a shorter or numbered line may be a crosshead, and so many links are together at most. */
const NUMBERED = /^\d{1,2}[.)]/u;
const LEAST_LENGTH_INSIDE = 35;
const MOST_INSIDE = 4;
const LEAST_WORDS_PLAIN = 5;
const MOST_PLAIN = 12;
const OPENS = /^["'(]?[\p{Lu}\d]/u;

/** True for words that a headline may be: most begin with a capital, and no full stop ends them. */
export function isHeadline(text: string, leastWords: number = LEAST_WORDS): boolean {
  if (text.length > LONGEST_HEADLINE) return false;
  const shape = shapeOf(text.replace(NUMBER, ''));
  return shape.words >= leastWords && shape.titleShare >= LEAST_TITLE_SHARE && !shape.finalStop;
}

/** True for what lists of links print beside a headline: its rank, its day, its section, how long ago it came out. */
function isNote(text: string): boolean {
  if (text.length > LONGEST_NOTE) return false;
  if (RANK.test(text) || AGO.test(text) || menuLabels().has(fold(text))) return true;
  const day = readDay(text);
  return day !== null && text.length - (day.end - day.start) <= LONGEST_NOTE / 3;
}

/** The line past the headlines and their notes that stand from line `from` on, and how many headlines these are. */
export function listFrom(page: Page, from: number): { readonly past: number; readonly headlines: number } {
  let headlines = 0;
  let past = from;
  for (; past < Math.min(page.count, from + MOST_LINES); past++) {
    if (lineLength(page, past) > LONGEST_HEADLINE) break;
    const { text } = lineAt(page, past);
    if (isNote(text)) continue;
    if (!isHeadline(text)) break;
    headlines++;
  }
  return { past, headlines };
}

/** A headline that is written like a sentence, as agencies write them: no full stop, and more words than crossheads have. */
export function isPlainHeadline(text: string): boolean {
  return text.length <= LONGEST_HEADLINE && shapeOf(text).words >= LEAST_WORDS_PLAIN && !endsInStop(text) && !/[.!?] \p{Lu}/u.test(text) && OPENS.test(text);
}

const isPlainLink = (page: Page, k: number): boolean => lineLength(page, k) <= LONGEST_HEADLINE && isPlainHeadline(lineAt(page, k).text);

/** The lines under the label on line `i` at the end of a text, when all of them are links by their looks, whatever their capitals. */
export function plainLinksUnder(page: Page, i: number, confidence: number): readonly Found[] {
  const found: Found[] = [];
  if (page.count - 1 - i > MOST_PLAIN) return found;
  for (let k = i + 1; k < page.count; k++) {
    if (!isPlainLink(page, k)) return [];
    found.push({ ...lineSpan(page, k), confidence });
  }
  return found;
}

/** The lines under the label on line `i` that are links: all of a list that ends the text, else the first long headlines. */
export function linksUnder(page: Page, i: number, confidence: number): readonly Found[] {
  const { past, headlines } = listFrom(page, i + 1);
  const found: Found[] = [];
  if (headlines === 0 || (past < page.count && NUMBERED.test(lineAt(page, i + 1, 4).text))) return found;
  for (let k = i + 1; k < past; k++) {
    const where = lineSpan(page, k);
    if (past < page.count && (found.length === MOST_INSIDE || where.end - where.start < LEAST_LENGTH_INSIDE)) break;
    found.push({ ...where, confidence });
  }
  return found;
}
