import { charClass, IGNORABLE } from './chars.ts';

/** The empty hash: what folding starts from. */
export const HASH_START: number = 0x811c9dc5 | 0;
/** What each folded code unit multiplies the hash with. */
export const HASH_STEP = 0x01000193;

/** Apostrophes and hyphens as newsrooms type them, each to its ASCII form. */
const TYPED: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
  '−': '-',
};

const SKIP = 0xffff;
const UNKNOWN = 0xfffe;
const folded = new Uint16Array(0x10000).fill(UNKNOWN);
for (let code = 0; code < 0x80; code++) folded[code] = code;
for (let code = 0x41; code <= 0x5a; code++) folded[code] = code + 32;
folded[0x60] = 0x27;

function learn(code: number): number {
  const char = String.fromCharCode(code);
  const base = (TYPED[char] ?? char).normalize('NFD').charAt(0).toLowerCase().charCodeAt(0);
  const result = (charClass(code) & IGNORABLE) !== 0 ? SKIP : base;
  folded[code] = result;
  return result;
}

/** One UTF-16 code unit, case-folded and without its accents; `-1` for one that a match passes over (marks, zero-width). */
export function foldUnit(code: number): number {
  let unit = folded[code] ?? SKIP;
  if (unit === UNKNOWN) unit = learn(code);
  return unit === SKIP ? -1 : unit;
}

/** The hash `hash` with one more code unit folded into it. */
export function foldInto(hash: number, code: number): number {
  const unit = foldUnit(code);
  return unit < 0 ? hash : Math.imul(hash ^ unit, HASH_STEP);
}

/**
 * A 32-bit FNV-1a hash of `text[start, end)` that does not see case, accents, kinds of apostrophe or hyphen,
 * combining marks or zero-width characters: "Erdoğan" in NFC and NFD and "ERDOGAN" have one hash.
 */
export function foldHash(text: string, start = 0, end: number = text.length): number {
  let hash = HASH_START;
  for (let i = start; i < end; i++) hash = foldInto(hash, text.charCodeAt(i));
  return hash;
}

/** Hashes of words listed in a string, separated by white space: to ask of a token's hash whether it is one of them. */
export function foldHashes(words: string): ReadonlySet<number> {
  return new Set(
    words
      .trim()
      .split(/\s+/u)
      .map((word) => foldHash(word)),
  );
}

/** True for ASCII without "`": folding such a text only changes its case. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x80 || code === 0x60) return false;
  }
  return true;
}

/** The text as `foldHash` sees it: for keys and comparisons, never for offsets. */
export function fold(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  let result = '';
  for (let i = 0; i < text.length; i++) {
    const unit = foldUnit(text.charCodeAt(i));
    if (unit >= 0) result += String.fromCharCode(unit);
  }
  return result;
}
