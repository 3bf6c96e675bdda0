import type { NamesLayer, Organisation } from '../document/layers.ts';
import type { CountryReason } from '../document/rejected.ts';
import { ALL_CAPS, CAPITAL, hasFlag, PUNCTUATION, SENTENCE_START, type Tokens, tokenAt, tokenSpan } from '../document/tokens.ts';
import { countryForms } from '../knowledge/countries-forms.ts';
import { contains, type Span } from '../text/span.ts';
import type { Candidate } from './candidate.ts';
import { foreignHeads, nounsOfFirms, stateHeads } from './words.ts';

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

/** A name of a firm, a club or a medium, and whether it leaves foreign countries' words to themselves. */
interface Body extends Span {
  readonly foreign: boolean;
}

/**
 * "Federasi Sepak Bola Turki", "Liga Arab Saudi" keep a foreign country; so does "Rusia Rosneft" after "perusahaan", where a
 * tagger took the country for the name's first word. "Wushu Iran", "China Road and Bridge Corporation" do not.
 */
function keepsForeign(text: string, tokens: Tokens, where: Span): boolean {
  const first = tokenAt(tokens, where.start);
  if (foreignHeads().has(tokens.hashes[first] ?? 0)) return true;
  if (hasFlag(tokens, first, SENTENCE_START) || hasFlag(tokens, first - 1, CAPITAL | PUNCTUATION) || !nounsOfFirms().has(tokens.hashes[first - 1] ?? 0))
    return false;
  return countryForms().matchAt(text, tokens, first) !== null;
}

/** Stretches in which a country's word is no mention. */
export interface Closed {
  /** People's names. */
  readonly people: readonly Span[];
  readonly bodies: readonly Body[];
}

/** Where an article's names leave no room for a country. */
export function closedSpans(text: string, tokens: Tokens, names: NamesLayer): Closed {
  const people = names.people.flatMap(({ mentions }) => mentions);
  const bodies = names.organisations.flatMap((body) =>
    body.mentions
      .filter((where) => !isStateBody(tokens, body, where) && !isOfCountry(text, tokens, where))
      .map(({ start, end }): Body => ({ start, end, foreign: keepsForeign(text, tokens, { start, end }) })),
  );
  return { people, bodies };
}

/** Countries whose short form is a body's as well: DPRK is what Aceh's districts call their councils. */
const BODIES_TOO: ReadonlySet<string> = new Set(['KP']);

/** A body's name leaves this country a country: "RI" stands in names of state bodies only, "RRT" alone is no firm. */
function leavesOpen({ start, end, foreign }: Body, where: Span, { codes, as }: Candidate): boolean {
  if (codes[0] === 'ID') return as === 'short';
  return foreign || (as === 'short' && start === where.start && end === where.end && !BODIES_TOO.has(codes[0] ?? ''));
}

/** Whose name a candidate lies in, or null. */
export function closedBy({ people, bodies }: Closed, tokens: Tokens, candidate: Candidate): CountryReason | null {
  if (people.length === 0 && bodies.length === 0) return null;
  const where = tokenSpan(tokens, candidate.first, candidate.past);
  if (people.some((span) => contains(span, where))) return 'inside-person';
  return bodies.some((body) => contains(body, where) && !leavesOpen(body, where, candidate)) ? 'inside-organisation' : null;
}
