import { headlineWords } from '../../knowledge/furniture/headline-words.ts';
import { newsOutlets } from '../../knowledge/places/datelines.ts';
import { charClass, LOWER, WORD } from '../../text/chars.ts';

/** A newsroom's web address: "Kompas.com", "JATENG.WARTA.ID", "POS-KUPANG.COM", "Posmetro,co.id", "VIVA co.id". */
const SITE =
  /^[a-z\u00c0-\u024f\d][a-z\u00c0-\u024f\d-]{1,30}(?:(?:\.[a-z\d-]{4,30})?\.(?:com|co\.id|co|id|net|org|tv|news|or\.id|info|ac\.id|go\.id)|[ ,]co\.id)/i;
/** What may follow a newsroom's name of a list. */
const MARKS: ReadonlySet<string> = new Set(' -,:)(/|');

/** The length of the letters and digits at the start of `text`. */
function wordLength(text: string): number {
  let i = 0;
  while (charClass(text.charCodeAt(i)) & WORD) i++;
  return i;
}

function siteLength(text: string): number {
  const site = text.indexOf('.') > 0 ? SITE.exec(text) : null;
  if (!site) return 0;
  const size = site[0].length;
  const next = text.charCodeAt(size);
  return charClass(next) & LOWER || (next >= 0x30 && next <= 0x39) ? 0 : size;
}

/** The length of a newsroom's web address or listed name at the start of `text`, or 0. */
export function outletLength(text: string): number {
  const site = siteLength(text);
  if (site > 0) return site;
  for (const name of newsOutlets().get(text.slice(0, wordLength(text))) ?? [])
    if (text.startsWith(name) && (text.length === name.length || MARKS.has(text.charAt(name.length)))) return name.length;
  return 0;
}

/** True for a name that has a word which newsrooms are named with. */
export function hasNewsWord(name: string): boolean {
  return name.split(' ').some((word) => headlineWords('news').has(word.toLowerCase()));
}

/** True for text that starts with capitalised words of which one is what newsrooms are named with, and a dash after them. */
export function isNewsName(text: string): boolean {
  const words = /^(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ\d]{1,20} ){1,3}(?=-)/.exec(text)?.[0] ?? '';
  return hasNewsWord(words);
}

/**
 * The length of the name of a newsroom that no list has, after a city and a comma or bracket: capitalised words up to a
 * closing dash or bracket, else up to a word that newsrooms are named with ("Medan, Kabar Deli Warga …").
 */
export function unlistedOutletLength(text: string, bracketed: boolean): number {
  const words = /^[A-ZÀ-Þ][A-Za-zÀ-ɏ\d.]{1,20}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ\d.]{1,20}){0,3}/.exec(text)?.[0] ?? '';
  const after = text.slice(words.length);
  if (words !== '' && (bracketed ? /^ ?\)\.?\s{0,3}-/ : /^\s{1,3}-{1,3}\s/).test(after)) return words.length;
  const [first = '', second = ''] = words.split(' ', 2);
  if (bracketed || second === '') return 0;
  return headlineWords('news').has(first.toLowerCase()) || headlineWords('news').has(second.toLowerCase()) ? first.length + 1 + second.length : 0;
}

const CAPITALS = /^(?:[A-Z]{2,15} ){1,3}[A-Z]{2,15}(?=\s{0,2}-)/u;
/** Capitals before a dash that label a kind of story and name no newsroom. */
const STORY_KINDS = /\b(?:BREAKING|LIVE|UPDATE|VIDEO|FOTO|TERBARU|TERKINI|VIRAL|HEADLINE)\b/u;

/** The length of a newsroom's name that no list has, in capitals at the start of `text` before a dash ("HOT NEWS -"), or 0. */
export function capitalOutletLength(text: string): number {
  const words = CAPITALS.exec(text)?.[0] ?? '';
  return hasNewsWord(words) && !STORY_KINDS.test(words) ? words.length : 0;
}
