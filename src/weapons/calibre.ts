import { BLOCK_START, hasFlag, NUMBER, type Tokens, tokenText } from '../document/tokens.ts';
import { foldHash } from '../text/fold.ts';

const CALIBRE = foldHash('kaliber');
const UNIT = /^(?:mm|milimeter)$/i;
const WITH_UNIT = /^\d{1,3}(?:[.,]\d{1,2})?mm$/i;

/** "9", "5,56 x 45": the token past a measure, or `i`. */
function measureEnd(text: string, tokens: Tokens, i: number): number {
  if (!hasFlag(tokens, i, NUMBER)) return i;
  return tokenText(text, tokens, i + 1).toLowerCase() === 'x' && hasFlag(tokens, i + 2, NUMBER) ? i + 3 : i + 1;
}

/** The token past a calibre that begins at token `i` ("kaliber 9 milimeter", "155 mm", "105mm"), or `i` when none does. */
export function calibreEnd(text: string, tokens: Tokens, i: number): number {
  if (hasFlag(tokens, i, BLOCK_START)) return i;
  const said = tokens.hashes[i] === CALIBRE;
  const from = said ? i + 1 : i;
  if (WITH_UNIT.test(tokenText(text, tokens, from))) return from + 1;
  const past = measureEnd(text, tokens, from);
  if (past === from) return i;
  if (UNIT.test(tokenText(text, tokens, past))) return past + 1;
  return said ? past : i;
}
