import { isBlank } from './siblings.ts';

const [QUOTE, BACKSLASH, LF] = [0x22, 0x5c, 0x0a];
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d];
const [COMMA, COLON] = [0x2c, 0x3a];

/** How deep an element's objects and lists may nest; news records have two or three levels. */
export const MOST_DEPTH = 64;

/** What may be next: a key, the colon after it, a value, or the comma or bracket after that. */
type Wanted = 'key' | 'colon' | 'value' | 'end';

/** How far the search for an element's end has come: it goes on from there when there are more bytes. */
export interface ElementScan {
  at: number;
  inString: boolean;
  inScalar: boolean;
  wanted: Wanted;
  /** The brackets that close what is open, up to `MOST_DEPTH`; deeper ones are only counted. */
  readonly closers: number[];
  depth: number;
  tooDeep: boolean;
}

/** The search at an element's beginning. */
export function newScan(): ElementScan {
  return { at: 0, inString: false, inScalar: false, wanted: 'value', closers: [], depth: 0, tooDeep: false };
}

/** What the search came to: after the element's last byte, or nowhere yet, or a byte that cannot stand where it does. */
export type ElementEnd = number | 'more' | 'broken';

/** Inside a string, which holds no line end: goes after its closing quote. */
function throughString(bytes: Buffer, scan: ElementScan): ElementEnd | null {
  const quote = bytes.indexOf(QUOTE, scan.at);
  const stretch = bytes.subarray(scan.at, quote < 0 ? bytes.length : quote);
  const escaped = stretch.indexOf(BACKSLASH);
  const line = stretch.indexOf(LF);
  if (line >= 0 && (escaped < 0 || line < escaped)) {
    scan.at += line;
    return 'broken';
  }
  if (escaped >= 0) {
    scan.at += escaped + 2;
    return scan.at > bytes.length ? 'more' : null;
  }
  scan.at += stretch.length;
  if (quote < 0) return 'more';
  scan.inString = false;
  scan.at++;
  scan.wanted = scan.wanted === 'key' ? 'colon' : 'end';
  return scan.depth === 0 ? scan.at : null;
}

function open(scan: ElementScan, closer: number): void {
  scan.depth++;
  if (scan.depth > MOST_DEPTH) scan.tooDeep = true;
  else scan.closers.push(closer);
  scan.wanted = closer === CLOSE_BRACE ? 'key' : 'value';
}

function close(scan: ElementScan, closer: number): ElementEnd | null {
  scan.depth--;
  if (scan.depth < MOST_DEPTH && scan.closers.pop() !== closer) return 'broken';
  scan.wanted = 'end';
  return scan.depth <= 0 ? scan.at + 1 : null;
}

const isMark = (byte: number): boolean => byte === QUOTE || byte === COMMA || byte === COLON || (byte | 0x20) === OPEN_BRACE || (byte | 0x20) === CLOSE_BRACE;

/** A comma or colon. Below `MOST_DEPTH` nobody knows whether a key or a value follows. */
function separator(byte: number, scan: ElementScan): ElementEnd | null {
  if (byte === COLON ? scan.wanted !== 'colon' : scan.wanted !== 'end') return 'broken';
  scan.wanted = byte === COMMA && scan.closers.at(-1) === CLOSE_BRACE && scan.depth <= MOST_DEPTH ? 'key' : 'value';
  return null;
}

/** The beginning of a string, of a bracket or of a bare value, where one may stand. */
function begin(byte: number, scan: ElementScan): ElementEnd | null {
  const isString = byte === QUOTE;
  if (scan.wanted !== 'value' && !(isString && scan.wanted === 'key')) return 'broken';
  if (isString) scan.inString = true;
  else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) open(scan, byte + 2);
  else scan.inScalar = true;
  return null;
}

/** A byte outside of strings that is not a blank. */
function step(byte: number, scan: ElementScan): ElementEnd | null {
  if (scan.depth > MOST_DEPTH) return deep(byte, scan);
  if (byte === COMMA || byte === COLON) return separator(byte, scan);
  if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) return scan.wanted === 'colon' ? 'broken' : close(scan, byte);
  return begin(byte, scan);
}

/** Deeper than anything that is read, brackets are only counted. */
function deep(byte: number, scan: ElementScan): null {
  if (byte === QUOTE) scan.inString = true;
  else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) scan.depth++;
  else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) scan.depth--;
  scan.wanted = 'end';
  return null;
}

/** A byte outside of strings; a mark or blank ends a bare value. */
function outside(byte: number, scan: ElementScan): ElementEnd | null {
  const ends = isMark(byte) || isBlank(byte);
  if (scan.inScalar && !ends) return null;
  if (scan.inScalar) {
    scan.inScalar = false;
    scan.wanted = 'end';
    if (scan.depth === 0) return scan.at;
  }
  return isBlank(byte) ? null : step(byte, scan);
}

/**
 * Where the element that begins at byte 0 ends: after its own last bracket or quote, a bare value before the mark or blank after it.
 * Brackets, strings and what may follow what are looked at; whether it is JSON is for the parser to say. `broken` leaves `scan.at` at the byte.
 */
export function elementEnd(bytes: Buffer, scan: ElementScan): ElementEnd {
  while (scan.at < bytes.length) {
    const wasInString = scan.inString;
    const end = wasInString ? throughString(bytes, scan) : outside(bytes[scan.at] ?? 0, scan);
    if (end !== null) return end;
    if (!wasInString) scan.at++;
  }
  return 'more';
}

/** True where the end of the file is the element's, too: it is a bare value. */
export function endsWithFile({ depth, inScalar }: ElementScan): boolean {
  return depth === 0 && inScalar;
}
