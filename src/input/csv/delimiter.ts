const QUOTE = 0x22;
const LF = 0x0a;
/** What parts the columns of tables in the wild: a comma, where the comma is for decimals a semicolon, a tab, a bar. */
const DELIMITERS: readonly number[] = [0x2c, 0x3b, 0x09, 0x7c];

function countOutsideQuotes(line: Uint8Array, delimiter: number): number {
  let count = 0;
  let quoted = false;
  for (const byte of line) {
    if (byte === QUOTE) quoted = !quoted;
    else if (byte === delimiter && !quoted) count++;
  }
  return count;
}

/** The byte that parts the columns: of comma, semicolon, tab and bar the one the first line has most of outside of quotes; comma when it has none. */
export function delimiterOf(head: Uint8Array): number {
  const end = head.indexOf(LF);
  const line = end < 0 ? head : head.subarray(0, end);
  const counts = DELIMITERS.map((delimiter) => countOutsideQuotes(line, delimiter));
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? 0x2c;
}
