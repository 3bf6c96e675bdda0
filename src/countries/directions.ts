import { ALL_CAPS, CAPITAL, hasFlag, PUNCTUATION, SENTENCE_START, type Tokens } from '../document/tokens.ts';
import { directionPlaces } from './words.ts';

/**
 * Whether "Selatan" or "Utara" alone at token `i` may stand for a country: a capital within a sentence of small letters,
 * no name before or after it that it would belong to, no noun of place before it.
 */
export function isDirectionOfState(tokens: Tokens, i: number): boolean {
  if (hasFlag(tokens, i, SENTENCE_START | ALL_CAPS)) return false;
  if (hasFlag(tokens, i - 1, CAPITAL | PUNCTUATION) || directionPlaces().has(tokens.hashes[i - 1] ?? 0)) return false;
  return !hasFlag(tokens, i + 1, CAPITAL) || hasFlag(tokens, i + 1, SENTENCE_START);
}
