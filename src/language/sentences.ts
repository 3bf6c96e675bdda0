import { trimSpan } from '../text/layout/lines.ts';
import type { Span } from '../text/span.ts';

/**
 * The end of a sentence: its mark, closing quotation marks and brackets, and the blank before a capital, a figure or an opening mark. A quotation
 * ends one too, before whatever follows: who says it is told in the language of the text.
 */
const SENTENCE_END = /[.!?…]["”’»)\]]{0,3}\s{1,3}(?=[\p{Lu}\p{Nd}"“‘«(])|[,.!?…][’']?["”»]\s{0,3}/gu;

/** A rough cut of a paragraph into sentences, trimmed, in text order. Runs before tokens are known: "Dr. Ali" is cut in two. */
export function sentencesOf(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  let from = start;
  for (const {
    index,
    0: { length },
  } of text.slice(start, end).matchAll(SENTENCE_END)) {
    found.push(trimSpan(text, { start: from, end: start + index + length }));
    from = start + index + length;
  }
  found.push(trimSpan(text, { start: from, end }));
  return found;
}
