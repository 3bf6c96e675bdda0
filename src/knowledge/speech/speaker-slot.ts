import type { Reader } from '../../document/reader.ts';
import { cueOf } from '../../models/names/cues.ts';
import { speechBit, speechWords } from './speech-words.ts';

/** A name is at most this long. */
const LONGEST_NAME_TOKENS = 6;

/**
 * The capitalised words that end a phrase in which a speaker is named ("kata pedagang pasar [Sri Lestari]"), without offices and other nouns for people:
 * evidence for a person's name where nothing else knows it. Tokens `[first, past)`, or `null`.
 */
export function nameInSlot(reader: Reader, first: number, past: number): { readonly first: number; readonly past: number } | null {
  const words = speechWords();
  const common =
    speechBit('head') |
    speechBit('office') |
    speechBit('pronoun') |
    speechBit('stop') |
    speechBit('article') |
    speechBit('document') |
    speechBit('lead') |
    speechBit('adverb') |
    speechBit('preposition') |
    speechBit('noun');
  let end = past;
  while (end > first && !reader.isCapital(end - 1)) end--;
  let start = end;
  while (start > first && end - start < LONGEST_NAME_TOKENS && reader.isCapital(start - 1) && (cueOf(words, reader.hash(start - 1)) & common) === 0) start--;
  if (end - start === 0 || (end - start === 1 && reader.isAllCaps(start))) return null;
  return { first: start, past: end };
}
