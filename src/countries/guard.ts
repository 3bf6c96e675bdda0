import type { NamesLayer, Organisation } from '../document/layers.ts';
import type { CountryReason } from '../document/rejected.ts';
import { ALL_CAPS, hasFlag, type Tokens, tokenAt, tokenSpan } from '../document/tokens.ts';
import { countryForms } from '../knowledge/countries-forms.ts';
import { contains, type Span } from '../text/span.ts';
import { stateHeads } from './words.ts';

const STATE_KINDS: ReadonlySet<string> = new Set(['agency', 'body', 'judiciary', 'legislature', 'military', 'ministry', 'police', 'state', 'government']);

/** A state body keeps its country: by what a table says of it, else by the words of this mention. */
function isStateBody(tokens: Tokens, { kind }: Organisation, where: Span): boolean {
  if (kind !== null && STATE_KINDS.has(kind)) return true;
  for (let i = tokenAt(tokens, where.start); i < tokens.count && (tokens.starts[i] ?? 0) < where.end; i++)
    if (stateHeads().has(tokens.hashes[i] ?? 0)) return true;
  return false;
}

/** "KCNA Korea Utara", "CIA AS": an abbreviation and the country it is of, not one name. "CNN Indonesia" is one. */
function isOfCountry(text: string, tokens: Tokens, where: Span): boolean {
  const first = tokenAt(tokens, where.start);
  const match = hasFlag(tokens, first, ALL_CAPS) ? countryForms().matchAt(text, tokens, first + 1) : null;
  if (!match || (tokens.ends[match.past - 1] ?? 0) < where.end) return false;
  return match.values.some(({ codes }) => codes.length > 0 && codes[0] !== 'ID');
}

/** Stretches in which a country's word is no mention. */
export interface Closed {
  /** People's names. */
  readonly people: readonly Span[];
  /** Names of firms, clubs and media. */
  readonly bodies: readonly Span[];
}

/** Where an article's names leave no room for a country. */
export function closedSpans(text: string, tokens: Tokens, names: NamesLayer): Closed {
  const people = names.people.flatMap(({ mentions }) => mentions);
  const bodies = names.organisations.flatMap((body) => body.mentions.filter((where) => !isStateBody(tokens, body, where) && !isOfCountry(text, tokens, where)));
  return { people, bodies };
}

/** Whose name tokens `[first, past)` lie in, or null. */
export function closedBy({ people, bodies }: Closed, tokens: Tokens, first: number, past: number): CountryReason | null {
  if (people.length === 0 && bodies.length === 0) return null;
  const where = tokenSpan(tokens, first, past);
  const holds = (span: Span): boolean => contains(span, where);
  if (people.some(holds)) return 'inside-person';
  return bodies.some(holds) ? 'inside-organisation' : null;
}
