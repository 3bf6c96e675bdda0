import type { CountryReason, Rejected } from '../document/explain/rejected.ts';
import type { Reader } from '../document/reader.ts';
import { regions } from '../knowledge/countries/regions.ts';
import { lazy } from '../knowledge/table.ts';
import { fold } from '../text/fold.ts';
import { byPosition } from '../text/span.ts';
import { type Candidate, spanOf } from './candidate.ts';

/** The id of listed phrases and regions, which no rule makes a country of. */
export const FALSE_FRIEND = 'country/false-friend';

/** A refused candidate, with the reason. */
export interface Refusal {
  readonly candidate: Candidate;
  readonly reason: CountryReason;
}

const LANGUAGE = 'bahasa indonesia';
const CURRENCY = /^(?:dolar|dollar|gulden|rubel|rupee|won|yen|yuan) /u;
/** Parts of a state, and states of the USA, among the listed phrases. */
const PART = /^(?:negara bagian |new |niger delta|irlandia utara|guinea baru|hindia|indo-?china|indonesia (?:barat|tengah|timur)$)/u;
const regionNames: () => ReadonlySet<string> = lazy(() => new Set(regions().flatMap(({ name, aliases }) => [name, ...aliases].map((form) => fold(form)))));

/** What a listed phrase names: a language, money, a region, or something else with a name of its own. */
function reasonOfListed(phrase: string): CountryReason {
  const words = fold(phrase).replace(/\s{1,100}/gu, ' ');
  if (words === LANGUAGE) return 'language-name';
  if (CURRENCY.test(words)) return 'currency';
  return PART.test(words) || regionNames().has(words) ? 'region' : 'proper-name';
}

/** The refused candidates as `--explain` prints them, in text order. */
export function rejectedOf(reader: Reader, refused: readonly Refusal[]): Rejected[] {
  return refused
    .map(({ candidate, reason }): Rejected => {
      const { by } = candidate;
      const { start, end } = spanOf(reader, candidate);
      const isListed = by === FALSE_FRIEND && reason !== 'language-name';
      return { start, end, layer: 'countries', reason: isListed ? reasonOfListed(reader.text.slice(start, end)) : reason, by };
    })
    .sort(byPosition);
}
