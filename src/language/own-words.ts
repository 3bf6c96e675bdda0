import type { Span } from '../text/span.ts';

/**
 * What says nothing of the language that a text is written in, on one line each time: a quotation, a link or address, words of another script,
 * and names, that is two or more capitalised words in a row or one within a sentence, with the particles between them.
 */
const NOT_OWN =
  /“[^”\n]{1,800}”|"[^"\n]{1,800}"|«[^»\n]{1,800}»|(?:https?:\/\/|www\.)\S{1,400}|[\w.]{1,40}@[\w.]{1,40}|[^\P{L}\p{Script=Latin}]{1,100}|\p{Lu}[\p{L}\p{M}'’.-]{0,40}(?: (?:(?:da|de|del|den|der|di|dos|du|la|van|von|bin|al) )?\p{Lu}[\p{L}\p{M}'’.-]{0,40}){1,8}|(?<=[\p{Ll},:;] )\p{Lu}[\p{L}\p{M}'’.-]{0,40}/gu;

/** The stretches of the spans in a text's own words: without quotations, links, names and words of other scripts. In text order, none empty. */
export function ownWords(text: string, spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const { start, end } of spans) {
    let from = start;
    for (const {
      index,
      0: { length },
    } of text.slice(start, end).matchAll(NOT_OWN)) {
      if (start + index > from) found.push({ start: from, end: start + index });
      from = start + index + length;
    }
    if (from < end) found.push({ start: from, end });
  }
  return found.filter((span) => /\p{L}/u.test(text.slice(span.start, span.end)));
}
