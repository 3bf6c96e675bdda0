const LF = 0x0a;
const [COMMA, COLON, OPEN_BRACE] = [0x2c, 0x3a, 0x7b];
/** A record's first key is no longer. */
export const LONGEST_OPENING_BYTES = 128;

/** True for what JSON lets be between its marks. */
export function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === LF || byte === 0x0d || byte === 0x09;
}

/** What the elements of an array begin with: the blanks before them on their lines, and the bytes up to the colon after their first key. */
export interface Beginnings {
  readonly indent: Buffer;
  readonly opening: Buffer;
}

/** What an element begins with, up to the colon after its first key; `null` for one that is not an object. */
export function openingOf(element: Buffer): Buffer | null {
  const colon = element.subarray(0, LONGEST_OPENING_BYTES).indexOf(COLON);
  return element[0] === OPEN_BRACE && colon > 0 ? Buffer.from(element.subarray(0, colon + 1)) : null;
}

/** Bytes searched first; then four times as many, and so on: the nearer of two beginnings must not cost a search for the other to the end. */
const FIRST_LOOK_BYTES = 4096;
const LOOK_GROWTH = 4;

function nearest(bytes: Buffer, from: number, { indent, opening }: Beginnings): number {
  const like = Buffer.concat([Buffer.from('\n'), indent, Buffer.from('{')]);
  const byLine = bytes.indexOf(like, Math.max(0, from - like.length + 1));
  const byKey = opening.length > 0 ? bytes.indexOf(opening, from) : -1;
  const found = [byKey, byLine < 0 ? -1 : byLine + like.length - 1].filter((at) => at >= from);
  return found.length === 0 ? -1 : Math.min(...found);
}

/** Where the next element begins by its first key or its line, not before `from`; -1 where none does. */
export function siblingAt(bytes: Buffer, from: number, beginnings: Beginnings): number {
  for (let look = FIRST_LOOK_BYTES; ; look *= LOOK_GROWTH) {
    const found = nearest(bytes.subarray(0, from + look), from, beginnings);
    if (found >= 0 || from + look >= bytes.length) return found;
  }
}

/** Where a brace is after a comma, from a byte on; -1 where none does. */
export function braceAt(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(OPEN_BRACE, from); at >= 0; at = bytes.indexOf(OPEN_BRACE, at + 1)) {
    let before = at - 1;
    while (before > 0 && isBlank(bytes[before] ?? 0)) before--;
    if (at > 0 && bytes[before] === COMMA) return at;
  }
  return -1;
}
