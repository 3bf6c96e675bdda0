import type { NamesLayer, Organisation } from '../document/layers.ts';
import type { CountryReason } from '../document/rejected.ts';
import { ALL_CAPS, CAPITAL, hasFlag, PUNCTUATION, SENTENCE_START, type Tokens, tokenAt, tokenSpan } from '../document/tokens.ts';
import { countryForms } from '../knowledge/countries/forms.ts';
import type { Span } from '../text/span.ts';
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

/** Countries whose short form is a body's as well: DPRK is what Aceh's districts call their councils. */
const BODIES_TOO: ReadonlySet<string> = new Set(['KP']);

/** A firm's, club's or medium's name leaves this country a country: "RI" stands in names of state bodies only, "RRT" alone is no firm. */
function leavesOpen(reading: Names, body: Span, where: Span, { codes, as }: Candidate): boolean {
  if (codes[0] === 'ID') return as === 'short';
  if (as === 'short' && body.start === where.start && body.end === where.end) return !BODIES_TOO.has(codes[0] ?? '');
  return keepsForeign(reading.text, reading.tokens, body);
}

/** Whether an organisation's mention leaves no room for the candidate within it. */
function closes(reading: Names, body: Organisation, span: Span, where: Span, candidate: Candidate): boolean {
  const { text, tokens } = reading;
  return !isStateBody(tokens, body, span) && !isOfCountry(text, tokens, span) && !leavesOpen(reading, span, where, candidate);
}

/** What names are looked up in. */
interface Names {
  readonly text: string;
  readonly tokens: Tokens;
  readonly names: NamesLayer;
}

/** The mention that holds a span, or undefined; `mentions` are in text order and don't overlap. */
function holderOf(mentions: readonly Span[], { start, end }: Span): Span | undefined {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const span = mentions[low - 1];
  return span && end <= span.end ? span : undefined;
}

/** Whose name a candidate lies in, or null. Asked of candidates only: most names hold none. */
export function closedBy(reading: Names, candidate: Candidate): CountryReason | null {
  const { people, organisations } = reading.names;
  const where = tokenSpan(reading.tokens, candidate.first, candidate.past);
  for (const { mentions } of people) if (holderOf(mentions, where)) return 'inside-person';
  for (const body of organisations) {
    const span = holderOf(body.mentions, where);
    if (span && closes(reading, body, span, where, candidate)) return 'inside-organisation';
  }
  return null;
}
