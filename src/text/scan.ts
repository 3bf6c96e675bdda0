import { BLANK, charClass, DIGIT, LETTER, LOWER, UPPER, WORD } from './chars.ts';
import { fold } from './fold.ts';
import type { Span } from './span.ts';

/** Endings by which "Kompas.com" and "Setneg.go.id" are one token, and "ini.Pertama" is not. */
const TOP_LEVEL = /^(?:com|co|id|net|org|go|ac|tv)(?![a-z0-9])/u;
/** The article of Arabic names and words, which stays with its noun: "Al-Qur'an", "el-Sisi". */
const ARABIC_ARTICLE = /^(?:a[dlnrstz]|ash|e[dlnrstz]|ul)$/u;
/** Clitics written with a hyphen after a name or an abbreviation: "AS-nya", "Jokowi-lah". */
const CLITIC = /^(?:nya|lah|kah|pun|ku|mu)(?![\p{L}\p{M}\d])/u;
const DEGREE = /^\p{Lu}\p{Ll}{0,4}(?![\p{L}\d])/u;
/** Endings of chains that are not single capitals: "S.Pd.", "M.Kom.", "Ph.D.". */
const ABBREVIATED = /(?:^\p{Lu}\.\p{Lu}\p{Ll}{1,4}|^Ph|^Ph\.D)$/u;
const MAILBOX = /^[\w.+-]{1,64}@[A-Za-z\d]/u;
const DOMAIN = /^(?:www\.)?[\w-]{1,60}(?:\.[\w-]{1,60}){0,4}\.[a-z]{2,4}$/i;
const PATH_REST = /^\/[\w\-./?=&%#~+]{1,2000}/u;
const URL_REST = /^:\/\/[^\s"'<>()[\]“”‘’]{1,2000}/u;
const HANDLE = /^[@#][\p{L}\p{M}\d_]{1,100}/u;
const COLON = 0x3a;
const SLASH = 0x2f;
/** How far a connector looks ahead: longer than any top-level domain, clitic or degree. */
const AHEAD = 12;

const at = (text: string, i: number): number => charClass(text.charCodeAt(i));
const between = (text: string, i: number, kind: number): boolean => (at(text, i - 1) & kind) !== 0 && (at(text, i + 1) & kind) !== 0;

/** "China-Korea" is two names, "Sun-nam", "MQ-9A", "70-an", "Al-Qur'an" and "Kata-Kata" are one token each. */
function hyphenJoins(text: string, from: number, i: number): boolean {
  const left = at(text, i - 1);
  const right = at(text, i + 1);
  if (!(right & (LETTER | DIGIT)) || i - from > 40) return false;
  if ((left | right) & DIGIT) return true;
  if (right & LOWER) return !(at(text, from) & UPPER && CLITIC.test(text.slice(i + 1, i + AHEAD)));
  const before = text.slice(from, i);
  if (before !== before.toUpperCase() || before.length === 1) {
    if (ARABIC_ARTICLE.test(fold(before))) return true;
    return fold(before) === fold(text.slice(i + 1, i + 1 + before.length)) && !(at(text, i + 1 + before.length) & LETTER);
  }
  return false;
}

/** What a character between two words does: parts them, joins them, or ends the word as its last character. */
const PARTS = 0;
const JOINS = 1;
const ENDS = 2;
type Connection = typeof PARTS | typeof JOINS | typeof ENDS;

/** "A.S.", "S.H.", "B.J.": the stop at `i` follows one capital; the last stop of such a chain belongs to it. */
function initialConnects(text: string, from: number, i: number): Connection {
  const chained = i - 1 > from;
  const next = at(text, i + 1);
  if (!(next & LETTER)) return chained ? ENDS : PARTS;
  if (DEGREE.test(text.slice(i + 1, i + AHEAD)) || (next & UPPER && text[i + 2] === '.')) return JOINS;
  return chained && next & UPPER ? ENDS : PARTS;
}

function stopConnects(text: string, from: number, i: number): Connection {
  if (between(text, i, DIGIT)) return JOINS;
  if (at(text, i - 1) & UPPER && (i - 1 === from || text[i - 2] === '.')) return initialConnects(text, from, i);
  const before = text.slice(from, Math.min(i, from + AHEAD));
  if (i - from < AHEAD && ABBREVIATED.test(before)) return at(text, i + 1) & LETTER ? JOINS : ENDS;
  if (!(at(text, i + 1) & (LETTER | DIGIT))) return PARTS;
  if (before === 'www' || TOP_LEVEL.test(fold(text.slice(i + 1, i + AHEAD)))) return JOINS;
  return MAILBOX.test(text.slice(i + 1, i + 70)) ? JOINS : PARTS;
}

function connects(text: string, from: number, i: number): Connection {
  switch (text[i]) {
    case '.':
      return stopConnects(text, from, i);
    case '-':
    case '‐':
    case '‑':
      return hyphenJoins(text, from, i) ? JOINS : PARTS;
    case "'":
    case '’':
    case '`':
      return between(text, i, LETTER) ? JOINS : PARTS;
    case ',':
    case '/':
    case ':':
      return between(text, i, DIGIT) ? JOINS : PARTS;
    case '&':
      return between(text, i, UPPER) ? JOINS : PARTS;
    case '@':
    case '_':
      return between(text, i, LETTER | DIGIT) ? JOINS : PARTS;
    default:
      return PARTS;
  }
}

/** The end of the address that goes on at `i` ("://…" after http, "/…" after a domain), or `i`. */
function addressEnd(text: string, from: number, i: number, end: number): number {
  if (i - from > 80) return i;
  const [start, rest] = text[i] === ':' ? [/^https?$/i, URL_REST] : [DOMAIN, PATH_REST];
  if (!start.test(text.slice(from, i))) return i;
  return i + (rest.exec(text.slice(i, Math.min(end, i + 2000)))?.[0].length ?? 0);
}

function wordEnd(text: string, from: number, end: number): number {
  let i = from + 1;
  for (;;) {
    while (i < end && charClass(text.charCodeAt(i)) & WORD) i++;
    if (i >= end || charClass(text.charCodeAt(i)) & BLANK) return Math.min(i, end);
    const connection = connects(text, from, i);
    if (connection === PARTS) break;
    i++;
    if (connection === ENDS) break;
  }
  const code = text.charCodeAt(i);
  return Math.min(code === COLON || code === SLASH ? addressEnd(text, from, i, end) : i, end);
}

function symbolEnd(text: string, from: number, end: number): number {
  const code = text.charCodeAt(from);
  if (code >= 0xd800 && code <= 0xdbff && from + 1 < end && (text.charCodeAt(from + 1) & 0xfc00) === 0xdc00) return from + 2;
  if (code === 0x40 || code === 0x23) return from + (HANDLE.exec(text.slice(from, Math.min(end, from + 110)))?.[0].length ?? 1);
  return from + 1;
}

/** The first visible character at or after `i`; `end` when only white space is left. */
export function tokenStart(text: string, i: number, end: number): number {
  let at = i;
  while (at < end && charClass(text.charCodeAt(at)) & BLANK) at++;
  return at;
}

/** The end of the token that starts at the visible character `i`, at most `end`. */
export function tokenEnd(text: string, i: number, end: number): number {
  return charClass(text.charCodeAt(i)) & WORD ? wordEnd(text, i, end) : symbolEnd(text, i, end);
}

/**
 * Calls `emit(start, end)` for each token of `text` within `span`, in order: words, numbers, links and handles whole,
 * each other visible character alone. Offsets are UTF-16 code units into `text`. No character but white space is left out.
 */
export function scan(text: string, span: Span, emit: (start: number, end: number) => void): void {
  for (let i = tokenStart(text, span.start, span.end); i < span.end; ) {
    const end = tokenEnd(text, i, span.end);
    emit(i, end);
    i = tokenStart(text, end, span.end);
  }
}
