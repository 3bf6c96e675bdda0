import type { NamesLayer } from '../document/layers.ts';
import type { CountryReason } from '../document/rejected.ts';
import { GLUED, hasFlag, type Tokens, tokenText } from '../document/tokens.ts';
import { type CountryReading, countryForms } from '../knowledge/countries/forms.ts';
import type { PhraseMatch } from '../knowledge/phrases.ts';
import type { Candidate } from './candidate.ts';
import { isGovernment } from './capitals.ts';
import { confidenceOf } from './confidence.ts';
import { isDirectionOfState } from './directions.ts';
import { falseFriend, followsLanguage } from './false-friends.ts';
import { closedBy } from './guard.ts';
import { readsLikeNewspaper } from './newspaper.ts';
import { FALSE_FRIEND, type Refusal } from './refusal.ts';
import { followsTitle } from './titles.ts';

/** What a document is read with: its text, its tokens, and the names in which no country is named. */
export interface Reading {
  readonly text: string;
  readonly tokens: Tokens;
  readonly names: NamesLayer;
  /** Asked only when a capital turns up. */
  readonly isSport: () => boolean;
  /** Takes what is refused, when somebody wants to know. */
  readonly refused: Refusal[] | null;
}

/** The reading to take of a match: none ("CAD" is a currency) before a name ("Cad"), that before a capital ("Singapura" is both). */
const ORDER: readonly string[] = ['name', 'short', 'demonym', 'nickname', 'seat', 'capital', 'direction'];

function readingOf({ values }: PhraseMatch<CountryReading>): CountryReading | undefined {
  if (values.length === 1) return values[0];
  const rank = ({ codes, as }: CountryReading): number => (codes.length === 0 ? -1 : ORDER.indexOf(as));
  return [...values].sort((a, b) => rank(a) - rank(b))[0];
}

function candidateOf(first: number, { past }: PhraseMatch<CountryReading>, reading: CountryReading): Candidate {
  const { codes, as, historical } = reading;
  return { first, past, codes, as, historical, confidence: confidenceOf(reading), by: codes.length === 0 ? FALSE_FRIEND : `country/${as}` };
}

/** What speaks against a candidate, or null. */
function objection(reading: Reading, candidate: Candidate): CountryReason | null {
  const { text, tokens, isSport } = reading;
  const { first, past, as } = candidate;
  if (as === 'capital' && !isGovernment(text, tokens, first, past)) return 'place-not-government';
  if (as === 'capital' && isSport()) return 'sport';
  if (as === 'short' && readsLikeNewspaper(tokens, first) && isSport()) return 'inside-organisation';
  if (as === 'direction' && !isDirectionOfState(tokens, first)) return 'direction';
  return closedBy(reading, candidate) ?? falseFriend(text, tokens, candidate);
}

/** Notes words that no context would make a country of. */
function spend({ refused }: Reading, first: number, match: PhraseMatch<CountryReading>, reason: CountryReason): null {
  const reading = refused && readingOf(match);
  if (reading) refused?.push({ candidate: candidateOf(first, match, reading), reason });
  return null;
}

function candidateAt(reading: Reading, first: number, match: PhraseMatch<CountryReading>): Candidate | null {
  const read = readingOf(match);
  if (!read || read.codes.length === 0) return spend(reading, first, match, 'proper-name');
  const candidate = candidateOf(first, match, read);
  const reason = objection(reading, candidate);
  if (reason === null) return candidate;
  reading.refused?.push({ candidate, reason });
  return null;
}

/** "China-Korea Utara", "AS-Korsel": both sides are parts of a compound. "Menteri Pertahanan Rusia" holds one in a title. */
function markPlaces({ text, tokens }: Reading, found: Candidate[]): Candidate[] {
  const joined = (left: Candidate | undefined, right: Candidate | undefined): boolean =>
    left !== undefined &&
    right !== undefined &&
    right.first === left.past + 1 &&
    /^[-–/]$/u.test(tokenText(text, tokens, left.past)) &&
    hasFlag(tokens, left.past, GLUED);
  return found.map((candidate, k) => {
    const { as, first } = candidate;
    if (as !== 'name' && as !== 'short' && as !== 'demonym') return candidate;
    if (joined(found[k - 1], candidate) || joined(candidate, found[k + 1])) return { ...candidate, as: 'compound', by: 'country/compound' };
    return as !== 'demonym' && followsTitle(text, tokens, first) ? { ...candidate, as: 'title', by: 'country/title' } : candidate;
  });
}

/** "bahasa Inggris, Korea, dan Jepang": a list of languages goes on where the last one ended. */
function goesOnList({ text, tokens }: Reading, past: number, first: number): boolean {
  return first - past <= 2 && first > past && /^(?:,|dan|,dan)$/u.test(text.slice(tokens.starts[past], tokens.ends[first - 1]).replaceAll(' ', ''));
}

/** All mentions of countries the words and their neighbours allow, in text order. Directions are not checked against the text yet. */
export function candidatesOf(reading: Reading): Candidate[] {
  const { text, tokens } = reading;
  const forms = countryForms();
  const found: Candidate[] = [];
  let listed = tokens.count;
  let i = 0;
  while (i < tokens.count) {
    const match = forms.matchAt(text, tokens, i);
    if (!match) {
      i++;
      continue;
    }
    const language = followsLanguage(tokens, i) || goesOnList(reading, listed, i);
    if (language) listed = match.past;
    const candidate = language ? spend(reading, i, match, 'language-name') : candidateAt(reading, i, match);
    if (candidate) found.push(candidate);
    i = match.past;
  }
  return markPlaces(reading, found);
}
