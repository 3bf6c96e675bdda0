import { charClass, isAsciiLetter, LETTER } from '../text/chars.ts';
import type { Span } from '../text/span.ts';

/** Latin-1 to IPA, and Latin Extended Additional (Vietnamese). Fullwidth forms count as other scripts. */
const isLatin = (code: number): boolean => code < 0x2b0 || (code >= 0x1e00 && code < 0x1f00);

/** What a code unit counts for: 1 a Latin letter, -1 another letter, 0 neither. */
function sideOf(code: number): number {
  if (code >= 0x80) return charClass(code) & LETTER ? (isLatin(code) ? 1 : -1) : 0;
  return isAsciiLetter(code) ? 1 : 0;
}

/** The share of Latin letters among the letters of the spans; `null` when there is no letter. */
export function latinShare(text: string, spans: readonly Span[]): number | null {
  let latin = 0;
  let others = 0;
  for (const { start, end } of spans) {
    for (let i = start; i < end; i++) {
      const side = sideOf(text.charCodeAt(i));
      if (side > 0) latin++;
      else if (side < 0) others++;
    }
  }
  return latin + others === 0 ? null : latin / (latin + others);
}
