import { charClass, LETTER } from '../text/chars.ts';
import type { Span } from '../text/span.ts';

/** Basic Latin to IPA, and Latin Extended Additional (Vietnamese). Fullwidth forms count as other scripts. */
const isLatin = (code: number): boolean => code < 0x2b0 || (code >= 0x1e00 && code < 0x1f00);

/** The share of Latin letters among the letters of the spans; `null` when there is no letter. */
export function latinShare(text: string, spans: readonly Span[]): number | null {
  let latin = 0;
  let letters = 0;
  for (const { start, end } of spans) {
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      if (!(charClass(code) & LETTER)) continue;
      letters++;
      if (isLatin(code)) latin++;
    }
  }
  return letters === 0 ? null : latin / letters;
}
