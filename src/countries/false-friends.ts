import { ALL_CAPS, CAPITAL, HAS_DIGIT, hasFlag, NUMBER, PUNCTUATION, SENTENCE_START, type Tokens, tokenText } from '../document/tokens.ts';
import { foldHash } from '../text/fold.ts';
import type { Candidate } from './candidate.ts';
import { othersHead, privateHeads, stateHeads } from './words.ts';

const WAR = foldHash('perang');
const BIN = new Set(['bin', 'binti', 'al'].map((word) => foldHash(word)));
const GIVEN_NAMES = new Set(['Chad', 'Cad', 'Jersey', 'Georgia', 'Israel'].map((word) => foldHash(word)));
/** How far back a firm's head may stand from the country at the end of its name. */
const LONGEST_NAME = 6;
const LONG_WORD = 4;

/** Within a headline in capitals "AS" may be anything: two long words in capitals stand around it. */
function isInCapitals(tokens: Tokens, { first, past }: Candidate): boolean {
  const shouts = (i: number): boolean => hasFlag(tokens, i, ALL_CAPS) && (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0) >= LONG_WORD;
  return [first - 2, first - 1, past, past + 1].filter(shouts).length >= 2;
}

/** "PT Astra Otoparts Indonesia", "Universitas Indonesia", but not "Kementerian Luar Negeri Indonesia". */
function endsPrivateName(tokens: Tokens, { first }: Candidate): boolean {
  for (let i = first - 1; i >= first - LONGEST_NAME && hasFlag(tokens, i, CAPITAL); i--) {
    const hash = tokens.hashes[i] ?? 0;
    if (stateHeads().has(hash)) return false;
    if (privateHeads().has(hash)) return true;
    if (hasFlag(tokens, i, SENTENCE_START)) return false;
  }
  return false;
}

/** "Perang Korea", "Perang Vietnam": a war's name, unless a partner follows ("Perang Rusia-Ukraina"). */
function isWarName(text: string, tokens: Tokens, { first, past }: Candidate): boolean {
  if (tokens.hashes[first - 1] !== WAR || !hasFlag(tokens, first - 1, CAPITAL)) return false;
  return !['-', 'dan', 'vs', 'lawan', 'dengan', 'melawan'].includes(tokenText(text, tokens, past));
}

/** A word that is a person's as well: "Chad Smith", "Turki bin Faisal", "Widodo AS". */
function isPersonal(tokens: Tokens, candidate: Candidate): boolean {
  const { first, past } = candidate;
  const next = tokens.hashes[past] ?? 0;
  if (BIN.has(next)) return true;
  return (
    GIVEN_NAMES.has(tokens.hashes[first] ?? 0) &&
    past - first === 1 &&
    hasFlag(tokens, past, CAPITAL) &&
    !hasFlag(tokens, past, SENTENCE_START | PUNCTUATION | ALL_CAPS)
  );
}

/** Whether the words around a candidate make something else of it than a country. */
export function isFalseFriend(text: string, tokens: Tokens, candidate: Candidate): boolean {
  const { first, past, as } = candidate;
  if (!hasFlag(tokens, first, SENTENCE_START) && othersHead().has(tokens.hashes[first - 1] ?? 0)) return true;
  if (as === 'short' && (isInCapitals(tokens, candidate) || tokenText(text, tokens, past) === '$')) return true;
  if (as === 'short' && hasFlag(tokens, past, NUMBER | HAS_DIGIT) && past - first === 1) return true;
  return isWarName(text, tokens, candidate) || isPersonal(tokens, candidate) || endsPrivateName(tokens, candidate);
}
