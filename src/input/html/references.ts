import type { Libraries } from './libraries.ts';

/** What may be a character reference: `&amp;`, `&copy`, `&#8220;`, `&#x201C;`. */
const REFERENCE = /&(?:#\d{1,60}|#x[\da-f]{1,60}|[a-z][a-z\d]{0,31});?/iy;

/** A character reference in HTML: how long it is there, and the characters it stands for. */
export interface Reference {
  readonly length: number;
  readonly value: string;
}

/** The longest end that two texts share and that leaves at least one character of `decoded`. */
function sharedEnd(written: string, decoded: string): number {
  let shared = 0;
  while (shared < decoded.length - 1 && written.at(-1 - shared) === decoded.at(-1 - shared)) shared++;
  return shared;
}

/**
 * Reads character references exactly as the parser does, because it asks it: "&notit;" is "¬" and "it;". Each spelling
 * is asked for once. The function returned gives the reference that starts at an offset of `html`, or `null`.
 */
export function referenceReader({ parse5 }: Libraries): (html: string, at: number) => Reference | null {
  const known = new Map<string, Reference | null>();
  const ask = (written: string): Reference | null => {
    const [node] = parse5.parseFragment(written).childNodes;
    const decoded = node && 'value' in node ? node.value : written;
    if (decoded === written) return null;
    const shared = sharedEnd(written, decoded);
    return { length: written.length - shared, value: decoded.slice(0, decoded.length - shared) };
  };
  return (html, at) => {
    REFERENCE.lastIndex = at;
    const written = REFERENCE.exec(html)?.[0];
    if (written === undefined) return null;
    const before = known.get(written);
    if (before !== undefined) return before;
    const reference = ask(written);
    known.set(written, reference);
    return reference;
  };
}

/** A text without markup whose character references are decoded: fields of a page are at times encoded twice. */
export function decodedText(text: string, { parse5 }: Libraries): string {
  if (!/&[#a-z]/iu.test(text)) return text;
  return text.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/giu, (written) => {
    const [node] = parse5.parseFragment(written).childNodes;
    return node && 'value' in node ? node.value : written;
  });
}
