import type { CountryReason } from '../document/rejected.ts';
import { ALL_CAPS, CAPITAL, hasFlag, NUMBER, PUNCTUATION, SENTENCE_START, type Tokens, tokenText } from '../document/tokens.ts';
import { countryForms } from '../knowledge/countries/forms.ts';
import { foldHash, foldHashes } from '../text/fold.ts';
import type { Candidate } from './candidate.ts';
import { isEnglishName, isEverydayWord } from './english-names.ts';
import { endsPrivateName } from './private-names.ts';
import { languageHeads, otherHeads, seaHeads } from './words.ts';

const WAR = foldHash('perang');
const BIN = foldHashes('bin binti al');
/** "Turki al-Faisal", "Turki Alalshikh". */
const ARABIC = /^[Aa]l(?:[-'’][A-Za-z]|[a-z]{5})/;
const GIVEN_NAMES = foldHashes('Chad Cad Jersey Georgia');
const LONG_WORD = 4;
const NAVY = foldHash('Angkatan');
const PROPHET = foldHashes('Nabi Nabiyullah');
const HOMELAND = foldHash('tanah');
const DOLLARS = foldHashes('dolar dollar');

/** Within a headline in capitals "AS" may be anything: two long words in capitals stand around it. */
function isInCapitals(tokens: Tokens, { first, past }: Candidate): boolean {
  const shouts = (i: number): boolean => hasFlag(tokens, i, ALL_CAPS) && (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0) >= LONG_WORD;
  return [first - 2, first - 1, past, past + 1].filter(shouts).length >= 2;
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

/** "SS, AS, dan AB", "MU, KU dan RI": victims and suspects in a list, none of whom is another country. */
function isAmongInitials(text: string, tokens: Tokens, { first, past }: Candidate): boolean {
  const isInitials = (i: number): boolean =>
    hasFlag(tokens, i, ALL_CAPS) && (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0) === 2 && !countryForms().hasWord(tokens.hashes[i] ?? 0);
  const before = tokenText(text, tokens, first - 1);
  if (before === 'dan') return isInitials(first - 2) && tokenText(text, tokens, first - 3) === ',';
  return before === ',' && tokenText(text, tokens, past) === ',' && isInitials(first - 2);
}

/** "Nabi Ibrahim AS" (peace be upon him), "SS, AS, dan AB" (initials of victims), "RI 1" (a number plate). */
function otherShort(text: string, tokens: Tokens, candidate: Candidate): CountryReason | null {
  const { first, past } = candidate;
  if (isInCapitals(tokens, candidate)) return 'all-capitals';
  if (tokenText(text, tokens, past) === '$') return 'currency';
  if (hasFlag(tokens, past, NUMBER) && (tokens.ends[past] ?? 0) - (tokens.starts[past] ?? 0) === 1) return 'code';
  if ([2, 3].some((back) => PROPHET.has(tokens.hashes[first - back] ?? 0))) return 'honorific';
  return isAmongInitials(text, tokens, candidate) ? 'initials' : null;
}

/** "Perang Korea", "Perang Vietnam": a war's name, unless a partner follows ("Perang Rusia-Ukraina"). */
function isWarName(text: string, tokens: Tokens, { first, past }: Candidate): boolean {
  if (tokens.hashes[first - 1] !== WAR || !hasFlag(tokens, first - 1, CAPITAL)) return false;
  return !hasFlag(tokens, past, CAPITAL) && !['-', 'dan', 'vs', 'lawan', 'dengan', 'melawan'].includes(tokenText(text, tokens, past));
}

/** A word that is a person's as well: "Chad Smith", "Turki bin Faisal", "Widodo AS". */
function isPersonal(text: string, tokens: Tokens, candidate: Candidate): boolean {
  const { first, past } = candidate;
  if (BIN.has(tokens.hashes[past] ?? 0) || ARABIC.test(tokenText(text, tokens, past))) return true;
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
  if (isPersonal(text, tokens, candidate)) return 'inside-person';
  if (isEnglishName(tokens, candidate)) return 'inside-name';
  if (isEverydayWord(tokens, candidate)) return 'proper-name';
  return endsPrivateName(tokens, candidate) ? 'inside-organisation' : null;
}
