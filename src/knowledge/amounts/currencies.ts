import { type Phrase, type PhraseTable, phraseTable } from '../phrases.ts';
import { lazy, listOf, rowsOf } from '../table.ts';
import { CURRENCIES_TABLE } from './currencies.table.ts';

/** Names of currencies after a number ("dolar AS"), with their ISO 4217 codes. */
export const currencyNames: () => PhraseTable<string> = lazy(() =>
  phraseTable('currency-names', () =>
    rowsOf(CURRENCIES_TABLE).flatMap(([code = '', names]) => listOf(names).map((form): Phrase<string> => ({ form, case: 'any', value: code }))),
  ),
);

/** A sign before a number, exactly as written, and its code. */
interface Sign {
  readonly sign: string;
  readonly code: string;
}

/** Signs by their last code unit, the longest first. */
const signsByEnd: () => ReadonlyMap<number, readonly Sign[]> = lazy(() => {
  const all = rowsOf(CURRENCIES_TABLE).flatMap(([code = '', , forms]) => listOf(forms).map((sign): Sign => ({ sign, code })));
  const byEnd = new Map<number, Sign[]>();
  for (const one of all.sort((a, b) => b.sign.length - a.sign.length)) {
    const end = one.sign.charCodeAt(one.sign.length - 1);
    byEnd.set(end, [...(byEnd.get(end) ?? []), one]);
  }
  return byEnd;
});

/** Blanks between a sign and its number. */
const MOST_BLANKS = 2;
const isBlank = (unit: number): boolean => unit === 0x20 || unit === 0xa0;
/** A sign is not an end of a word or number. */
const GLUED_BEFORE = /[\p{L}\d]$/u;

/** The currency whose sign ends right before an offset ("Rp", "US$"): its code and the sign's start; `null` without one. */
export function currencyBefore(text: string, offset: number): { readonly code: string; readonly start: number } | null {
  let end = offset;
  while (end > offset - MOST_BLANKS && isBlank(text.charCodeAt(end - 1))) end--;
  for (const { sign, code } of signsByEnd().get(text.charCodeAt(end - 1)) ?? []) {
    const start = end - sign.length;
    if (start >= 0 && text.startsWith(sign, start) && !GLUED_BEFORE.test(text.slice(Math.max(0, start - 2), start))) return { code, start };
  }
  return null;
}
