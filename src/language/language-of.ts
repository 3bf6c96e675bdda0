import type { LanguageCandidate } from '../document/layers.ts';
import { languageName } from '../knowledge/languages/languages.ts';
import { answerFor } from './answer.ts';

/** A candidate with its English name. */
export interface NamedCandidate extends LanguageCandidate {
  readonly name: string;
}

/** The language of a text by itself. `confidence` is a probability; `code` is ISO 639-3, `und` when there is too little to say. */
export interface TextLanguage extends NamedCandidate {
  /** Codes that can't be told apart here: `['ind', 'zsm']`, or none. */
  readonly ambiguous: readonly string[];
  /** The likeliest languages, likeliest first. */
  readonly candidates: readonly NamedCandidate[];
}

/** How many candidates to give, 5 without a word, 10 at most. */
export interface LanguageOfOptions {
  readonly top?: number;
}

const named = ({ code, confidence }: LanguageCandidate): NamedCandidate => ({ code, name: languageName(code), confidence });

/** The language of `text`, all of it. Pure: the same text has the same answer. */
export function languageOf(text: string, options: LanguageOfOptions = {}): TextLanguage {
  const answer = answerFor(text, [{ start: 0, end: text.length }], options.top);
  return { ...named(answer), ambiguous: answer.ambiguous, candidates: answer.candidates.map(named) };
}
