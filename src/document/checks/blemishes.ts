import type { Span } from '../../text/span.ts';
import type { Problem } from '../problem.ts';

/** A kind of damage that a text may have come with. */
interface Blemish {
  readonly code: string;
  /** The damage at a place, looked for where a character of `SUSPECT` stands. */
  readonly pattern: RegExp;
  readonly message: (count: number) => string;
}

const counted = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`);

/**
 * UTF-8 that was once decoded as windows-1252 and encoded again: its lead bytes C2, C3, E2 and F0 followed by what 0x80
 * to 0xBF are there. Then HTML's character references, and characters that are not seen: soft hyphens, zero-width and
 * bidi characters; a zero-width joiner within an emoji, and marks within Arabic or Hebrew, are as they should be.
 */
const BLEMISHES: readonly Blemish[] = [
  {
    code: 'text/mojibake',
    pattern: /[ÂÃ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00bf™œ¦“”˜šž¢¡]?|ðŸ/uy,
    message: (count) =>
      `${counted(count, 'place looks', 'places look')} like UTF-8 read as windows-1252 ("â€œ" for a quotation mark); the text is left as it is`,
  },
  {
    code: 'text/html-entities',
    pattern: /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][a-z]{1,7}\d{0,2});/uy,
    message: (count) => `${counted(count, 'HTML character reference stands', 'HTML character references stand')} in the text ("&quot;"); it is left as it is`,
  },
  {
    code: 'text/invisible-characters',
    pattern: /[\u00ad\u180e\u200b\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|(?<![\u0590-\u08ff])[\u200c\u200e\u200f]|\u200d(?![\p{So}\u0600-\u08ff])/uy,
    message: (count) => `${counted(count, 'invisible character stands', 'invisible characters stand')} in the text (zero-width, bidi or soft hyphen)`,
  },
];
/** What any of them begins with: one pass over a clean text finds nothing. */
const SUSPECT = /[&\u00ad\u00c2\u00c3\u00e2\u00f0\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;

/** What a text has come with that its source did not mean, as problems with a count and the first place. Nothing is mended. */
export function blemishesOf(text: string): Problem[] {
  if (text.search(SUSPECT) < 0) return [];
  const found = new Map<Blemish, { count: number; readonly at: Span }>();
  for (const { index } of text.matchAll(SUSPECT)) {
    for (const blemish of BLEMISHES) {
      blemish.pattern.lastIndex = index;
      const damage = blemish.pattern.exec(text)?.[0];
      if (damage === undefined) continue;
      const known = found.get(blemish);
      if (known) known.count++;
      else found.set(blemish, { count: 1, at: { start: index, end: index + damage.length } });
    }
  }
  return BLEMISHES.flatMap((blemish) => {
    const hit = found.get(blemish);
    return hit ? [{ code: blemish.code, message: blemish.message(hit.count), at: hit.at }] : [];
  });
}
