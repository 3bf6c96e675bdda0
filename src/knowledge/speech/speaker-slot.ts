import type { Reader } from '../../document/reader.ts';
import { cueOf } from '../../models/names/cues.ts';
import { commonWords } from '../words/glue-words.ts';
import { SPEECH, speechWords } from './speech-words.ts';

/** A name is at most this long. */
const LONGEST_NAME_TOKENS = 6;

/** What a name is never made of. */
const COMMON: number =
  SPEECH.head |
  SPEECH.office |
  SPEECH.pronoun |
  SPEECH.stop |
  SPEECH.article |
  SPEECH.document |
  SPEECH.lead |
  SPEECH.adverb |
  SPEECH.preposition |
  SPEECH.noun;

/**
 * The capitalised words that end a phrase in which a speaker is named ("kata pedagang pasar [Sri Lestari]"), without offices and other nouns for people:
 * evidence for a person's name where nothing else knows it. Tokens `[first, past)`, or `null`.
 */
export function nameInSlot(reader: Reader, first: number, past: number): { readonly first: number; readonly past: number } | null {
  const words = speechWords();
  let end = past;
  while (end > first && !reader.isCapital(end - 1)) end--;
  let start = end;
  while (start > first && end - start < LONGEST_NAME_TOKENS && reader.isCapital(start - 1) && (cueOf(words, reader.hash(start - 1)) & COMMON) === 0) start--;
  if (end > start && commonWords().hasWord(reader.hash(start))) return null;
  if (end - start === 0 || (end - start === 1 && reader.isAllCaps(start))) return null;
  return { first: start, past: end };
}
