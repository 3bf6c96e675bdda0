import { BLANK, charClass, IGNORABLE } from '../../text/chars.ts';
import { type Garbled, garbledAt } from './garbled.ts';

/** A stretch of text as rules read it, and the way back: `at(i)` is the offset in the document of character `i`. */
export interface Plain {
  readonly text: string;
  readonly at: (i: number) => number;
}

/** Typographic characters and what rules see in their place. */
const TYPED: ReadonlyMap<number, string> = new Map(
  Object.entries({ '‘': "'", '’': "'", '“': '"', '”': '"', '‐': '-', '‑': '-', '–': '-', '—': '-', '―': '-', '−': '-', '：': ':' }).map(([char, seen]) => [
    char.charCodeAt(0),
    seen,
  ]),
);
/** Code units from `!` to `~` stand for themselves, save for the start of an HTML reference. */
const SPACE_CODE = 0x20;
const DELETE = 0x7f;
const AMPERSAND = 0x26;
/** First characters of what came garbled: "&", "Â", "â". */
const GARBLED: ReadonlySet<number> = new Set([AMPERSAND, 0xc2, 0xe2]);

/** What rules see in place of a code unit: "" where it is passed over, `null` for itself. */
function seenAs(code: number): string | null {
  const kind = charClass(code);
  return kind & IGNORABLE ? '' : kind & BLANK ? ' ' : (TYPED.get(code) ?? null);
}

/** Offsets back to the document, over the offsets that were passed over. */
function over(start: number, passed: readonly number[]): (i: number) => number {
  if (passed.length === 0) return (i) => start + i;
  return (i) => {
    let offset = start + i;
    for (const skipped of passed) if (skipped <= offset) offset++;
    return offset;
  };
}

/** The end of the white space that starts at `i`. */
function blankEnd(text: string, i: number, end: number): number {
  let past = i + 1;
  while (past < end && charClass(text.charCodeAt(past)) & BLANK) past++;
  return past;
}

/** True if the code unit at `i` surely stands for itself: most do. */
function standsForItself(text: string, i: number, code: number): boolean {
  if (code === SPACE_CODE) return !(charClass(text.charCodeAt(i + 1)) & BLANK);
  return code > SPACE_CODE && code < DELETE && code !== AMPERSAND;
}

/** What is seen in place of what is at `i`, and how long that is; `null` where it stands for itself. */
function seenAt(text: string, i: number, code: number, end: number): Garbled | null {
  const garbled = GARBLED.has(code) ? garbledAt(text, i) : null;
  if (garbled) return garbled;
  const seen = seenAs(code);
  if (seen === null) return null;
  return { seen, length: seen === ' ' ? blankEnd(text, i, end) - i : 1 };
}

/**
 * `text[start, end)` with every stretch of white space as one " ", curly quotes and all dashes in their ASCII form, and without
 * zero-width characters; also where they came garbled ("&ndash;"): so that patterns need to know one spelling only.
 */
export function plain(text: string, start: number, end: number): Plain {
  const passed: number[] = [];
  let result = '';
  let from = start;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (standsForItself(text, i, code)) continue;
    const found = seenAt(text, i, code, end);
    if (found === null) continue;
    result += text.slice(from, i) + found.seen;
    from = i + found.length;
    for (let k = found.seen === '' ? i : i + 1; k < from; k++) passed.push(k);
    i = from - 1;
  }
  return { text: result + text.slice(from, end), at: over(start, passed) };
}
