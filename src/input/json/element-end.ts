const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LF = 0x0a;
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d];
const COMMA = 0x2c;

/** How deep an element's objects and lists may nest; news records have two or three levels. */
export const MOST_DEPTH = 64;

/** How far the search for an element's end has come: it goes on from there when there are more bytes. */
export interface ElementScan {
  at: number;
  inString: boolean;
  /** The brackets that close what is open, up to `MOST_DEPTH`; deeper ones are only counted. */
  readonly closers: number[];
  depth: number;
  tooDeep: boolean;
}

/** The search at an element's beginning. */
export function newScan(): ElementScan {
  return { at: 0, inString: false, closers: [], depth: 0, tooDeep: false };
}

/** What the search came to: behind the element's last byte, or nowhere yet, or a bracket or line end that cannot stand there. */
export type ElementEnd = number | 'more' | 'broken';

/** Inside a string, which holds no line end: goes behind its closing quote. */
function throughString(bytes: Buffer, scan: ElementScan): ElementEnd | null {
  const quote = bytes.indexOf(QUOTE, scan.at);
  const stretch = bytes.subarray(scan.at, quote < 0 ? bytes.length : quote);
  const escaped = stretch.indexOf(BACKSLASH);
  const line = stretch.indexOf(LF);
  if (line >= 0 && (escaped < 0 || line < escaped)) return 'broken';
  if (escaped >= 0) {
    scan.at += escaped + 2;
    return scan.at > bytes.length ? 'more' : null;
  }
  scan.at += stretch.length;
  if (quote < 0) return 'more';
  scan.inString = false;
  scan.at++;
  return null;
}

function open(scan: ElementScan, closer: number): void {
  scan.depth++;
  if (scan.depth > MOST_DEPTH) scan.tooDeep = true;
  else scan.closers.push(closer);
}

function close(scan: ElementScan, closer: number): boolean {
  scan.depth--;
  return scan.depth >= MOST_DEPTH || scan.closers.pop() === closer;
}

/** A byte outside of strings; gives the element's end when it is reached. */
function step(byte: number, scan: ElementScan, inArray: boolean): ElementEnd | null {
  if (byte === QUOTE) scan.inString = true;
  else if (byte === OPEN_BRACE) open(scan, CLOSE_BRACE);
  else if (byte === OPEN_BRACKET) open(scan, CLOSE_BRACKET);
  else if (scan.depth === 0 && inArray && (byte === COMMA || byte === CLOSE_BRACKET)) return scan.at;
  else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
    if (!close(scan, byte)) return 'broken';
    if (scan.depth === 0 && !inArray) return scan.at + 1;
  }
  return null;
}

/**
 * Where the element that begins at byte 0 ends: in an array before the comma or bracket behind it, else behind its own
 * last bracket. Only strings and brackets are looked at; whether it is JSON is for the parser to say.
 */
export function elementEnd(bytes: Buffer, scan: ElementScan, inArray: boolean): ElementEnd {
  while (scan.at < bytes.length) {
    if (scan.inString) {
      const end = throughString(bytes, scan);
      if (end !== null) return end;
      continue;
    }
    const end = step(bytes[scan.at] ?? 0, scan, inArray);
    if (end !== null) return end;
    scan.at++;
  }
  return 'more';
}
