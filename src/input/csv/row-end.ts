const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
const BLANK = 0x20;
/** Between a delimiter and a quote stand no more blanks. */
const MOST_BLANKS = 16;

/** How far the search for a row's end has come: it goes on from there when there are more bytes. */
export interface RowScan {
  at: number;
  quoted: boolean;
}

/** What the search came to: after the row's line end, or nowhere yet, or a quote where none may stand (RFC 4180). */
export type RowEnd = number | 'more' | 'misquoted';

/** After a quote inside a quoted field: its double, the field's end or the row's; `misquoted` for anything else. */
function afterQuote(bytes: Buffer, quote: number, delimiter: number): { readonly go: number } | RowEnd {
  if (bytes[quote + 1] === QUOTE) return { go: quote + 2 };
  let at = quote + 1;
  while (bytes[at] === BLANK && at - quote <= MOST_BLANKS) at++;
  const next = bytes[at];
  if (next === undefined) return 'more';
  if (next === delimiter) return { go: at };
  if (next === LF) return at + 1;
  if (next !== CR) return 'misquoted';
  const last = bytes[at + 1];
  if (last === undefined) return 'more';
  return last === LF ? at + 2 : 'misquoted';
}

/** Inside a quoted field. */
function inQuotes(bytes: Buffer, scan: RowScan, delimiter: number): RowEnd | null {
  const quote = bytes.indexOf(QUOTE, scan.at);
  if (quote < 0) {
    scan.at = bytes.length;
    return 'more';
  }
  const found = afterQuote(bytes, quote, delimiter);
  if (typeof found !== 'object') {
    if (found === 'more') scan.at = quote;
    return found;
  }
  scan.at = found.go;
  scan.quoted = bytes[quote + 1] === QUOTE;
  return null;
}

/** Outside of quotes. */
function unquoted(bytes: Buffer, scan: RowScan, delimiter: number): RowEnd | null {
  const end = bytes.indexOf(LF, scan.at);
  const quote = bytes.subarray(scan.at, end < 0 ? bytes.length : end).indexOf(QUOTE);
  if (quote < 0) {
    scan.at = bytes.length;
    return end < 0 ? 'more' : end + 1;
  }
  const at = scan.at + quote;
  let before = at;
  while (bytes[before - 1] === BLANK && at - before < MOST_BLANKS) before--;
  if (before > 0 && bytes[before - 1] !== delimiter) return 'misquoted';
  scan.at = at + 1;
  scan.quoted = true;
  return null;
}

/** Where the row that begins at byte 0 ends. A quote may only open a field, be doubled inside it, or close it. */
export function rowEnd(bytes: Buffer, scan: RowScan, delimiter: number): RowEnd {
  for (;;) {
    const end = scan.quoted ? inQuotes(bytes, scan, delimiter) : unquoted(bytes, scan, delimiter);
    if (end !== null) return end;
  }
}

/** The same when nothing follows the bytes. */
export function lastRowEnd(bytes: Buffer, scan: RowScan): RowEnd {
  if (!scan.quoted) return bytes.length;
  const rest = bytes.toString('latin1', scan.at);
  return /^" {0,16}\r?$/u.test(rest) ? bytes.length : 'misquoted';
}
