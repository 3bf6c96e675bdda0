/** What a UTF-16 code unit is to the tokenizer. Bits, so that several classes can be asked for at once. */
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 4;
export const SPACE = 8;
export const NEWLINE = 16;
export const PUNCTUATION = 32;
/** Combining marks, zero-width and bidi characters, soft hyphens: part of a word, nothing to a match. */
export const IGNORABLE = 64;
/** Letters of scripts without case. */
export const UNCASED = 128;

export const LETTER: number = LOWER | UPPER | UNCASED;
export const WORD: number = LETTER | DIGIT | IGNORABLE;
export const BLANK: number = SPACE | NEWLINE;

const UNKNOWN = 255;

/** Tried in order on a single code unit that the table does not hold yet. */
const KINDS: readonly (readonly [RegExp, number])[] = [
  [/^[\p{Lu}\p{Lt}]$/u, UPPER],
  [/^\p{Ll}$/u, LOWER],
  [/^\p{L}$/u, UNCASED],
  [/^\p{Nd}$/u, DIGIT],
  [/^[\p{M}\p{Cf}]$/u, IGNORABLE],
  [/^[\u0085\u2028\u2029\n\v\f\r]$/u, NEWLINE],
  [/^[\s\p{Z}]$/u, SPACE],
  [/^\p{P}$/u, PUNCTUATION],
];

/** One class a code unit; filled for ASCII here, for the rest as texts bring it (regexes are too slow for start-up). */
const table = new Uint8Array(0x10000).fill(UNKNOWN);
table.fill(0, 0, 0x80);
table.fill(NEWLINE, 0x0a, 0x0e);
table.fill(DIGIT, 0x30, 0x3a);
table.fill(UPPER, 0x41, 0x5b);
table.fill(LOWER, 0x61, 0x7b);
for (const char of '\t ') table[char.charCodeAt(0)] = SPACE;
for (const char of '!"#%&\'()*,-./:;?@[\\]_{}‘’“”–—…') table[char.charCodeAt(0)] = PUNCTUATION;
table[0xa0] = SPACE;

function learn(code: number): number {
  const char = String.fromCharCode(code);
  const known = KINDS.find(([pattern]) => pattern.test(char));
  const kind = known ? known[1] : 0;
  table[code] = kind;
  return kind;
}

/** The class of one UTF-16 code unit; 0 for symbols and controls, and past a text's end, where `charCodeAt` gives `NaN`. */
export function charClass(code: number): number {
  // `NaN` is looked up as the control 0: asked for `NaN` itself even once, the table would be read slowly ever after.
  const kind = table[code | 0] ?? 0;
  return kind === UNKNOWN ? learn(code) : kind;
}

/** True if a code unit is one of a-z and A-Z. */
export function isAsciiLetter(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

/** The class of a letter, 0 for all else; for ASCII, which most of news is, no table is asked. */
export function letterClass(code: number): number {
  if (isAsciiLetter(code)) return code < 0x61 ? UPPER : LOWER;
  return code < 0x80 ? 0 : charClass(code) & LETTER;
}
