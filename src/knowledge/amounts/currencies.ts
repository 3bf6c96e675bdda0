import { type Phrase, type PhraseTable, phraseTable } from '../phrases.ts';
import { lazy, listOf, rowsOf } from '../table.ts';
import { CURRENCIES_TABLE } from './currencies.table.ts';

/** Names of currencies behind a number ("dolar AS"), with their ISO 4217 codes. */
export const currencyNames: () => PhraseTable<string> = lazy(() =>
  phraseTable('currency-names', () =>
    rowsOf(CURRENCIES_TABLE).flatMap(([code = '', names]) => listOf(names).map((form): Phrase<string> => ({ form, case: 'any', value: code }))),
  ),
);

/** Signs before a number, each exactly as written, with their codes. */
const signs: () => ReadonlyMap<string, string> = lazy(
  () => new Map(rowsOf(CURRENCIES_TABLE).flatMap(([code = '', , forms]) => listOf(forms).map((sign): [string, string] => [sign, code]))),
);

const escaped = (sign: string): string => sign.replace(/[$.\\]/gu, '\\$&');

/** Blanks between a sign and its number. */
const MOST_BLANKS = 2;

/** A sign right before a number, with at most two blanks between them. */
const signBefore: () => RegExp = lazy(() => {
  const longestFirst = [...signs().keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return new RegExp(`(?<![\\p{L}\\d])(?<sign>${longestFirst.map(escaped).join('|')})[ \\u00a0]{0,${MOST_BLANKS}}$`, 'u');
});

/** The last characters of signs: most numbers stand behind none of them. */
const signEnds: () => ReadonlySet<number> = lazy(() => new Set([...signs().keys()].map((sign) => sign.charCodeAt(sign.length - 1))));

const isBlank = (unit: number): boolean => unit === 0x20 || unit === 0xa0;

/** A cheap first look: false where no sign ends right before the offset. */
function mayHaveSign(text: string, offset: number): boolean {
  let at = offset - 1;
  while (at > offset - 1 - MOST_BLANKS && isBlank(text.charCodeAt(at))) at--;
  return signEnds().has(text.charCodeAt(at));
}

/** Code units looked at before a number: more than any sign with its blanks has. */
const SIGN_REACH_UNITS = 8;

/** The currency whose sign ends right before an offset ("Rp", "US$"): its code and the sign's start; `null` without one. */
export function currencyBefore(text: string, offset: number): { readonly code: string; readonly start: number } | null {
  if (!mayHaveSign(text, offset)) return null;
  const from = Math.max(0, offset - SIGN_REACH_UNITS);
  const found = signBefore().exec(text.slice(from, offset));
  const code = signs().get(found?.groups?.['sign'] ?? '');
  return found === null || code === undefined ? null : { code, start: from + found.index };
}
