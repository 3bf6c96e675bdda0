import type { LanguageCandidate } from '../document/layers.ts';
import { languageName } from '../knowledge/languages/languages.ts';
import { answerFor } from './answer.ts';

/** A candidate with its English name. */
export interface NamedCandidate extends LanguageCandidate {
  readonly name: string;
}

/** The language of a text. `confidence` is a probability; `code` is ISO 639-3, `und` if there is too little text to decide. */
export interface TextLanguage extends NamedCandidate {
  /** Codes of languages between which the text does not decide: `['ind', 'zsm']`, or none. */
  readonly ambiguous: readonly string[];
  /** Candidate languages, the most likely first. */
  readonly candidates: readonly NamedCandidate[];
}

/** Options of `languageOf`. */
export interface LanguageOfOptions {
  /** The number of candidates to return: 5 by default, at most 10. */
  readonly top?: number;
}

const named = ({ code, confidence }: LanguageCandidate): NamedCandidate => ({ code, name: languageName(code), confidence });

/** Returns the language of the whole text, including boilerplate. Pure: the same text always has the same answer. */
export function languageOf(text: string, options: LanguageOfOptions = {}): TextLanguage {
  const answer = answerFor(text, [{ start: 0, end: text.length }], options.top);
  return { ...named(answer), ambiguous: answer.ambiguous, candidates: answer.candidates.map(named) };
}
