import type { CountryReason, Rejected } from '../document/rejected.ts';
import { type Tokens, tokenSpan } from '../document/tokens.ts';
import { regions } from '../knowledge/countries/regions.ts';
import { lazy } from '../knowledge/table.ts';
import { fold } from '../text/fold.ts';
import { byPosition } from '../text/span.ts';
import type { Candidate } from './candidate.ts';

/** The rule of listed phrases and regions, which spend a country's word. */
export const FALSE_FRIEND = 'country/false-friend';

/** A candidate and what spoke against it. */
export interface Refusal {
  readonly candidate: Candidate;
  readonly reason: CountryReason;
}

const LANGUAGE = 'bahasa indonesia';
const CURRENCY = /^(?:dolar|dollar|gulden|rubel|rupee|won|yen|yuan) /u;
/** Parts of a state, and states of the USA, among the listed phrases. */
const PART = /^(?:negara bagian |new |niger delta|irlandia utara|guinea baru|hindia|indo-?china|indonesia (?:barat|tengah|timur)$)/u;
const regionNames: () => ReadonlySet<string> = lazy(() => new Set(regions().flatMap(({ name, aliases }) => [name, ...aliases].map((form) => fold(form)))));

/** What a spent phrase names: a language, money, a stretch of the earth, or something else with a name of its own. */
function spentAs(phrase: string): CountryReason {
  const words = fold(phrase).replace(/\s{1,100}/gu, ' ');
  if (words === LANGUAGE) return 'language-name';
  if (CURRENCY.test(words)) return 'currency';
  return PART.test(words) || regionNames().has(words) ? 'region' : 'proper-name';
}

/** Refused candidates as they are told, in text order. */
export function rejectedOf(text: string, tokens: Tokens, refused: readonly Refusal[]): Rejected[] {
  return refused
    .map(({ candidate: { first, past, by }, reason }): Rejected => {
      const where = tokenSpan(tokens, first, past);
      const spent = by === FALSE_FRIEND && reason !== 'language-name';
      return { ...where, layer: 'countries', reason: spent ? spentAs(text.slice(where.start, where.end)) : reason, by };
    })
    .sort(byPosition);
}
