import type { BoilerplateKind } from '../document/layers.ts';
import type { Span } from '../text/span.ts';
import type { LineForms } from './forms.ts';
import { lineSpan } from './page/lines.ts';
import type { Page } from './page/page.ts';
import { plain } from './page/plain.ts';

/** What a rule found: a stretch of the text, and how likely it is not part of the article where that is not certain. */
export interface Found extends Span {
  readonly confidence?: number;
}

/**
 * The cheap first look, after which a rule is asked at all: how a line opens (see `openingsOf`), its first or its last
 * character, any of them; or what the text holds, as written; or none, for rules that read the page as a whole.
 */
export type Look =
  | { readonly words?: readonly string[]; readonly opens?: string; readonly closes?: string }
  | { readonly holds: readonly string[] }
  | { readonly page: true };

/**
 * One habit of newsrooms. `find` is asked with the line's number (0 for a page); a rule that looks for what the text
 * holds with the offset of that and the line it is on.
 * `examples` are small pages in which ⟦…⟧ encloses what the rule finds; in `refusals` it finds nothing.
 */
export interface Rule {
  /** Permanent: written to the output. */
  readonly id: string;
  readonly kind: BoilerplateKind;
  /** True if it stays in strict mode. */
  readonly certain: boolean;
  readonly look: Look;
  readonly find: (page: Page, at: number, line: number) => readonly Found[];
  /** Lines that the archive of the examples and refusals has taught. */
  readonly learnt?: readonly string[];
  readonly examples: readonly string[];
  readonly refusals: readonly string[];
}

/** Found nothing. */
export const NOTHING: readonly Found[] = [];

/** Finds every line that has one of the forms. */
export function wholeLine(forms: LineForms): Rule['find'] {
  return (page, i) => (forms.fits(page, i) ? [lineSpan(page, i)] : NOTHING);
}

/**
 * Finds what the pattern matches from an offset on, within `reach` characters and the line; the pattern starts with `^`.
 * Patterns without regard to case write letters as `a-z\u00c0-\u024f`: `\p{L}` with the flags `iu` costs a millisecond
 * at first use.
 */
export function fromThere(pattern: RegExp, reach: number): Rule['find'] {
  return (page, offset, line) => {
    const ahead = plain(page.text, offset, Math.min(lineSpan(page, line).end, offset + reach));
    const found = pattern.exec(ahead.text);
    return found ? [{ start: offset, end: ahead.at(found[0].length) }] : NOTHING;
  };
}
