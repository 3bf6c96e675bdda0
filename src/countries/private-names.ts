import { ALL_CAPS, CAPITAL, hasFlag, SENTENCE_START, type Tokens } from '../document/tokens.ts';
import { foldHash } from '../text/fold.ts';
import type { Candidate } from './candidate.ts';
import { firmHeads, societyHeads, stateAcronyms, stateHeads, teamHeads } from './words.ts';

const AND = foldHash('dan');
/** How far back a name's head may stand from the country at its end. */
const LONGEST_NAME = 6;

/** Part of the same name as the token after it: a capital, or "dan" between capitals. */
function isInName(tokens: Tokens, i: number): boolean {
  return hasFlag(tokens, i, CAPITAL) || (tokens.hashes[i] === AND && hasFlag(tokens, i - 1, CAPITAL));
}

/** "BYD Indonesia": an abbreviation of a firm, in a text that is not all capitals. */
function isFirm(tokens: Tokens, i: number): boolean {
  const length = (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0);
  return length >= 3 && hasFlag(tokens, i, ALL_CAPS) && !hasFlag(tokens, i + 1, ALL_CAPS) && !stateAcronyms().has(tokens.hashes[i] ?? 0);
}

/** "Timnas Voli Putri Indonesia": a team of the country, whatever it plays. */
function isTeam(tokens: Tokens, first: number): boolean {
  for (let i = first - 1; i >= first - LONGEST_NAME && hasFlag(tokens, i, CAPITAL); i--) if (teamHeads().has(tokens.hashes[i] ?? 0)) return true;
  return false;
}

/** The nearest head before the country says whose name it ends. */
function endsNameOfFirm(tokens: Tokens, first: number, ours: boolean): boolean {
  for (let i = first - 1; i >= first - LONGEST_NAME && isInName(tokens, i); i--) {
    const hash = tokens.hashes[i] ?? 0;
    if (stateHeads().has(hash)) return false;
    if (firmHeads().has(hash) || (ours && societyHeads().has(hash))) return true;
    if (hasFlag(tokens, i, SENTENCE_START)) return false;
  }
  return false;
}

/** "PT Astra Otoparts Indonesia", "Universitas Indonesia", but not "Kementerian Luar Negeri Indonesia"; only state bodies call themselves "RI". */
export function endsPrivateName(tokens: Tokens, { first, codes, as }: Candidate): boolean {
  const ours = codes[0] === 'ID';
  if (hasFlag(tokens, first, SENTENCE_START) || (ours && as === 'short')) return false;
  if (ours && isFirm(tokens, first - 1)) return true;
  return !isTeam(tokens, first) && endsNameOfFirm(tokens, first, ours);
}
