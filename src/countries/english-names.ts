import { ALL_CAPS, CAPITAL, hasFlag, SENTENCE_START, type Tokens } from '../document/tokens.ts';
import { foldHashes } from '../text/fold.ts';
import type { Candidate } from './candidate.ts';
import { eventTails, firmTails, ofWords, sloganTails, stateWords } from './words.ts';

/** Capitalised words after the country in which an event's name may end: "Indonesia Soccer Championship". */
const LONGEST_EVENT = 3;
/** Words that are a country's name and an everyday English one. */
const EVERYDAY = foldHashes('Jersey Reunion');

/** "Bank of Japan", "Tour de France", but "Islamic Republic of Pakistan" is the country. */
function followsOf(tokens: Tokens, first: number): boolean {
  if (!ofWords().has(tokens.hashes[first - 1] ?? 0) || !hasFlag(tokens, first - 2, CAPITAL)) return false;
  return !stateWords().has(tokens.hashes[first - 2] ?? 0);
}

/** "Indonesia Soccer Championship": an event ends within a few capitalised words. */
function isEvent(tokens: Tokens, past: number): boolean {
  for (let i = past; i < past + LONGEST_EVENT; i++) {
    if (!hasFlag(tokens, i, CAPITAL) || hasFlag(tokens, i, SENTENCE_START | ALL_CAPS)) return false;
    if (eventTails().has(tokens.hashes[i] ?? 0)) return true;
  }
  return false;
}

/** Names in English and slogans that a country's word stands in: "Bank of Japan", "Saudi Press Agency", "Indonesia Emas". */
export function isEnglishName(tokens: Tokens, { first, past, codes }: Candidate): boolean {
  if (followsOf(tokens, first)) return true;
  if (!hasFlag(tokens, past, CAPITAL) || hasFlag(tokens, past, SENTENCE_START)) return false;
  const next = tokens.hashes[past] ?? 0;
  return firmTails().has(next) || (codes[0] === 'ID' && sloganTails().has(next)) || isEvent(tokens, past);
}

/** "Jersey tandang dipakai malam ini", "Daihatsu Reunion": at a sentence's start or beside another capital it is the English word. */
export function isEverydayWord(tokens: Tokens, { first, past }: Candidate): boolean {
  if (past - first !== 1 || !EVERYDAY.has(tokens.hashes[first] ?? 0)) return false;
  return hasFlag(tokens, first, SENTENCE_START) || hasFlag(tokens, first - 1, CAPITAL) || hasFlag(tokens, past, CAPITAL);
}
