import { CAPITAL, hasFlag, NUMBER, SENTENCE_START, type Tokens, tokenText } from '../document/tokens.ts';
import { foldHash } from '../text/fold.ts';
import type { WeaponPhrase } from './phrase.ts';
import { makers, numerals, owners, units } from './words.ts';

/** "salah satu rudal" is one of many. */
const ONE_OF = foldHash('salah');
/** Numerals of more words than this are read in part. */
const LONGEST_NUMERAL = 5;

/** What the words around a phrase say of it: how many, whose, made where (alpha-2 codes). Null where they say nothing. */
export interface Facts {
  readonly quantity: string | null;
  readonly operator: string | null;
  readonly origin: string | null;
}

/** Alpha-2 code of the country mentioned at a token's start, by offset. */
export type CountryAt = (offset: number) => string | undefined;

/** "Hermes 900 drone": the number belongs to the name before it, unless all words of a title begin with capitals. */
function isModel(tokens: Tokens, i: number, first: number): boolean {
  if (hasFlag(tokens, first, CAPITAL)) return false;
  return hasFlag(tokens, i, NUMBER) && hasFlag(tokens, i - 1, CAPITAL) && !hasFlag(tokens, i - 1, SENTENCE_START) && !hasFlag(tokens, i, SENTENCE_START);
}

function quantityBefore(text: string, tokens: Tokens, first: number): string | null {
  const past = units().has(tokens.hashes[first - 1] ?? 0) ? first - 1 : first;
  let i = past;
  while (i > 0 && i > past - LONGEST_NUMERAL && (hasFlag(tokens, i - 1, NUMBER) || numerals().has(tokens.hashes[i - 1] ?? 0))) i--;
  if (tokens.hashes[i - 1] === ONE_OF || isModel(tokens, i, first)) return null;
  return i === past ? null : text.slice(tokens.starts[i], tokens.ends[past - 1]);
}

/** Reads quantity, operator and origin off the words next to a phrase; never from what a table knows. */
export function factsOf(text: string, tokens: Tokens, { first, past }: WeaponPhrase, countryAt: CountryAt): Facts {
  const quantity = quantityBefore(text, tokens, first);
  const said = (i: number): string | null => countryAt(tokens.starts[i] ?? -1) ?? null;
  const next = tokens.hashes[past] ?? 0;
  if (makers().has(next)) return { quantity, operator: null, origin: said(past + 1) };
  if (owners().has(next)) return { quantity, operator: said(past + 1), origin: null };
  return { quantity, operator: tokenText(text, tokens, past) === '' ? null : said(past), origin: null };
}
