import type { DateMention } from '../document/layers.ts';
import { hasFlag, LINK, NUMBER, PUNCTUATION, type Tokens } from '../document/tokens.ts';

/**
 * Entity names of wink-nlp's pattern language that a pattern may use. What they stand for is told by our own layers,
 * because wink's recognisers are made for English: they know "5 May" and no "5 Mei".
 */
export type Kind = 'CARDINAL' | 'DATE' | 'DURATION' | 'EMAIL' | 'HASHTAG' | 'MENTION' | 'TIME' | 'URL';

export const KINDS: readonly Kind[] = ['CARDINAL', 'DATE', 'DURATION', 'EMAIL', 'HASHTAG', 'MENTION', 'TIME', 'URL'];
/** The kinds that the dates layer tells. */
export const TIMES: readonly Kind[] = ['DATE', 'DURATION', 'TIME'];
/** wink's other entity names, and its parts of speech: those of an English tagger, which say nothing of Indonesian words. */
export const ENGLISH_ONLY: ReadonlySet<string> = new Set(['EMOJI', 'EMOTICON', 'MONEY', 'ORDINAL', 'PERCENT']);
export const PARTS_OF_SPEECH: ReadonlySet<string> = new Set('ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' '));

const WHOLE_NUMBER = /^\d[\d.,]{0,40}$/u;
const ADDRESS = /^(?:https?:|www\.)|^[\w-]{1,60}(?:\.[\w-]{1,60}){0,4}\.(?:com|co|id|net|org|go|ac|tv)(?:\/|$)/iu;
const MAILBOX = /^[\w.+-]{1,64}@[A-Za-z\d]/u;
const LONGEST_WORD_CHARACTERS = 2_000;

/** The kind of a word as it is written; `null` for a plain word. Dates are not told here. */
export function kindOfWord(word: string): Kind | null {
  if (word.length > LONGEST_WORD_CHARACTERS) return null;
  if (word.length > 1 && word.startsWith('@')) return 'MENTION';
  if (word.length > 1 && word.startsWith('#')) return 'HASHTAG';
  if (WHOLE_NUMBER.test(word)) return 'CARDINAL';
  if (!/[.:]/u.test(word)) return null;
  if (MAILBOX.test(word)) return 'EMAIL';
  return ADDRESS.test(word) ? 'URL' : null;
}

/** A cheap first look at token `i`: `false` when it is surely a plain word. */
export function mayHaveKind(text: string, tokens: Tokens, i: number): boolean {
  if (hasFlag(tokens, i, NUMBER | LINK)) return true;
  const length = (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0);
  return length > 4 && length <= LONGEST_WORD_CHARACTERS && !hasFlag(tokens, i, PUNCTUATION) && text.slice(tokens.starts[i], tokens.ends[i]).includes('.');
}

/** The kind of a temporal expression; a repeated time ("setiap Senin") has none. */
export function kindOfDate(date: DateMention): Kind | null {
  return date.type === 'SET' ? null : date.type;
}
