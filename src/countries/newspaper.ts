import { hasFlag, SENTENCE_START, type Tokens } from '../document/tokens.ts';
import { foldHash } from '../text/fold.ts';
import { newspaperCues, reportVerbs } from './words.ts';

const AS = foldHash('AS');
const FROM = foldHash('dari');

/** "dilansir AS", "AS melaporkan": in a sport report that is a newspaper of Madrid's. Whether it is one, the caller asks. */
export function readsLikeNewspaper(tokens: Tokens, first: number): boolean {
  if (tokens.hashes[first] !== AS) return false;
  if (reportVerbs().has(tokens.hashes[first + 1] ?? 0)) return true;
  if (hasFlag(tokens, first, SENTENCE_START)) return false;
  const before = tokens.hashes[first - 1] === FROM ? first - 2 : first - 1;
  return newspaperCues().has(tokens.hashes[before] ?? 0);
}
