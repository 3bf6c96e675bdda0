import type { CountryReason } from '../document/rejected.ts';
import { ALL_CAPS, CAPITAL, hasFlag, NUMBER, PUNCTUATION, SENTENCE_START, type Tokens, tokenText } from '../document/tokens.ts';
import { foldHash } from '../text/fold.ts';
import type { Candidate } from './candidate.ts';
import { firmHeads, firmTails, languageHeads, otherHeads, seaHeads, sloganTails, societyHeads, stateAcronyms, stateHeads } from './words.ts';

const AND = foldHash('dan');
const WAR = foldHash('perang');
const BIN = new Set(['bin', 'binti', 'al'].map((word) => foldHash(word)));
const GIVEN_NAMES = new Set(['Chad', 'Cad', 'Jersey', 'Georgia'].map((word) => foldHash(word)));
/** How far back a firm's head may stand from the country at the end of its name. */
const LONGEST_NAME = 6;
const LONG_WORD = 4;
const OF = foldHash('of');
const NAVY = foldHash('Angkatan');
const PROPHET = new Set(['Nabi', 'Nabiyullah'].map((word) => foldHash(word)));
const HOMELAND = foldHash('tanah');
const DOLLARS = new Set(['dolar', 'dollar'].map((word) => foldHash(word)));

/** Within a headline in capitals "AS" may be anything: two long words in capitals stand around it. */
function isInCapitals(tokens: Tokens, { first, past }: Candidate): boolean {
  const shouts = (i: number): boolean => hasFlag(tokens, i, ALL_CAPS) && (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0) >= LONG_WORD;
  return [first - 2, first - 1, past, past + 1].filter(shouts).length >= 2;
}

/** Part of the same name as the token after it: a capital, or "dan" between capitals. */
function isInName(tokens: Tokens, i: number): boolean {
  return hasFlag(tokens, i, CAPITAL) || (tokens.hashes[i] === AND && hasFlag(tokens, i - 1, CAPITAL));
}

/** "BYD Indonesia": an abbreviation of a firm, in a text that is not all capitals. */
function isFirm(tokens: Tokens, i: number): boolean {
  const length = (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0);
  return length >= 3 && hasFlag(tokens, i, ALL_CAPS) && !hasFlag(tokens, i + 1, ALL_CAPS) && !stateAcronyms().has(tokens.hashes[i] ?? 0);
}

/** "PT Astra Otoparts Indonesia", "Universitas Indonesia", but not "Kementerian Luar Negeri Indonesia". */
function endsPrivateName(tokens: Tokens, { first, codes }: Candidate): boolean {
  const ours = codes[0] === 'ID';
  if (hasFlag(tokens, first, SENTENCE_START)) return false;
  if (ours && isFirm(tokens, first - 1)) return true;
  for (let i = first - 1; i >= first - LONGEST_NAME && isInName(tokens, i); i--) {
    const hash = tokens.hashes[i] ?? 0;
    if (stateHeads().has(hash)) return false;
    if (firmHeads().has(hash) || (ours && societyHeads().has(hash))) return true;
    if (hasFlag(tokens, i, SENTENCE_START)) return false;
  }
  return false;
}

/** Names in English and slogans that a country's word stands in: "Bank of Japan", "Saudi Press Agency", "Indonesia Emas". */
function isEnglishName(tokens: Tokens, { first, past, codes }: Candidate): boolean {
  if (tokens.hashes[first - 1] === OF && hasFlag(tokens, first - 2, CAPITAL)) return true;
  if (!hasFlag(tokens, past, CAPITAL) || hasFlag(tokens, past, SENTENCE_START)) return false;
  const next = tokens.hashes[past] ?? 0;
  return firmTails().has(next) || (codes[0] === 'ID' && sloganTails().has(next));
}

/** "bahasa Inggris", "berbahasa Jepang". */
export function followsLanguage(tokens: Tokens, first: number): boolean {
  return !hasFlag(tokens, first, SENTENCE_START) && languageHeads().has(tokens.hashes[first - 1] ?? 0);
}

/** "semenanjung Korea", "dolar Kanada", "Laut Jepang"; "Angkatan Laut Israel" names a country. */
function thingOfHead(tokens: Tokens, { first }: Candidate): CountryReason | null {
  if (hasFlag(tokens, first, SENTENCE_START)) return null;
  const before = tokens.hashes[first - 1] ?? 0;
  if (otherHeads().has(before)) return DOLLARS.has(before) ? 'currency' : 'region';
  return seaHeads().has(before) && hasFlag(tokens, first - 1, CAPITAL) && tokens.hashes[first - 2] !== NAVY ? 'region' : null;
}

/** "Nabi Ibrahim AS" (peace be upon him), "SS, AS, dan AB" (initials of victims), "RI 1" (a number plate). */
function otherShort(text: string, tokens: Tokens, candidate: Candidate): CountryReason | null {
  const { first, past } = candidate;
  if (isInCapitals(tokens, candidate)) return 'all-capitals';
  if (tokenText(text, tokens, past) === '$') return 'currency';
  if (hasFlag(tokens, past, NUMBER) && (tokens.ends[past] ?? 0) - (tokens.starts[past] ?? 0) === 1) return 'code';
  if ([2, 3].some((back) => PROPHET.has(tokens.hashes[first - back] ?? 0))) return 'honorific';
  const isInitials = (i: number): boolean => hasFlag(tokens, i, ALL_CAPS) && (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0) === 2;
  return tokenText(text, tokens, first - 1) === ',' && tokenText(text, tokens, past) === ',' && isInitials(first - 2) ? 'initials' : null;
}

/** "Perang Korea", "Perang Vietnam": a war's name, unless a partner follows ("Perang Rusia-Ukraina"). */
function isWarName(text: string, tokens: Tokens, { first, past }: Candidate): boolean {
  if (tokens.hashes[first - 1] !== WAR || !hasFlag(tokens, first - 1, CAPITAL)) return false;
  return !hasFlag(tokens, past, CAPITAL) && !['-', 'dan', 'vs', 'lawan', 'dengan', 'melawan'].includes(tokenText(text, tokens, past));
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

/** What the words around a candidate make of it instead of a country; null when they leave it one. */
export function falseFriend(text: string, tokens: Tokens, candidate: Candidate): CountryReason | null {
  const { first, as } = candidate;
  const short = as === 'short' ? otherShort(text, tokens, candidate) : null;
  if (short) return short;
  if (as === 'nickname' && tokens.hashes[first] === HOMELAND)
    return hasFlag(tokens, first - 1, CAPITAL) && !hasFlag(tokens, first, SENTENCE_START) ? 'inside-name' : null;
  const thing = thingOfHead(tokens, candidate);
  if (thing) return thing;
  if (isWarName(text, tokens, candidate)) return 'war-name';
  if (isPersonal(tokens, candidate)) return 'inside-person';
  if (isEnglishName(tokens, candidate)) return 'inside-name';
  return endsPrivateName(tokens, candidate) ? 'inside-organisation' : null;
}
