import { charClass, IGNORABLE, SPACE } from '../text/chars.ts';
import { garbledAt } from './garbled.ts';

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
/** Code units below 0x80 that are seen as something else: a tab, and the start of an HTML reference. */
const TAB = 0x09;
const AMPERSAND = 0x26;
/** First characters of what came garbled: "&", "Â", "â". */
const GARBLED: ReadonlySet<number> = new Set([AMPERSAND, 0xc2, 0xe2]);

/** What rules see in place of a code unit: "" where it is passed over, `null` for itself. */
function seenAs(code: number): string | null {
  const kind = charClass(code);
  return kind & IGNORABLE ? '' : kind & SPACE ? ' ' : (TYPED.get(code) ?? null);
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

/**
 * `text[start, end)` with every kind of space as " ", curly quotes and all dashes in their ASCII form, and without
 * zero-width characters; also where they came garbled ("&ndash;"): so that patterns need to know one spelling only.
 */
export function plain(text: string, start: number, end: number): Plain {
  const passed: number[] = [];
  let result = '';
  let from = start;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80 && code !== TAB && code !== AMPERSAND) continue;
    const garbled = GARBLED.has(code) ? garbledAt(text, i) : null;
    const seen = garbled?.seen ?? seenAs(code);
    if (seen === null) continue;
    result += text.slice(from, i) + seen;
    from = i + (garbled?.length ?? 1);
    for (let k = seen === '' ? i : i + 1; k < from; k++) passed.push(k);
    i = from - 1;
  }
  return { text: result + text.slice(from, end), at: over(start, passed) };
}
