import { READABLE } from '../document/body.ts';
import type { LanguageLayer } from '../document/layers.ts';
import type { Problem } from '../document/problem.ts';
import type { Document, Outcome, Stage, StageOptions } from '../document/stage.ts';
import { languageName } from '../knowledge/languages.ts';
import { complement, type Span } from '../text/span.ts';
import { type Answer, answerFor } from './answer.ts';
import { sample } from './sample.ts';
import { findSegments } from './segments.ts';

/** Windows read of a long body; the second number when the first look leaves a doubt. */
const LOOKS: readonly number[] = [3, 48];
/** A first look that is surer than this is the answer. */
const SURE = 0.995;

function bodyLanguage(text: string, spans: readonly Span[]): Answer {
  const [few = 0, many = 0] = LOOKS;
  const first = sample(text, spans, few);
  const answer = answerFor(text, first);
  return first === spans || answer.confidence >= SURE ? answer : answerFor(text, sample(text, spans, many));
}

function problemsOf({ code }: LanguageLayer): Problem[] {
  if (code === 'ind') return [];
  if (code === 'zsm') return [{ code: 'language/malay-as-indonesian', message: 'The text is Malay; it is analysed by the rules for Indonesian.' }];
  if (code === 'und') return [{ code: 'language/undetermined', message: 'The text is too short or too mixed to tell its language.' }];
  const analysed = READABLE.has(code) ? '' : '; nothing is extracted from it unless forced';
  return [{ code: 'language/unsupported', message: `The text is in ${languageName(code)} (${code})${analysed}.` }];
}

function layerOf(text: string, spans: readonly Span[]): LanguageLayer {
  const answer = bodyLanguage(text, spans);
  return { ...answer, segments: answer.code === 'und' ? [] : findSegments(text, spans, answer.code) };
}

const given = (code: string): LanguageLayer => ({ code, confidence: 1, ambiguous: [], candidates: [{ code, confidence: 1 }], segments: [] });

function run(doc: Document<'boilerplate'>, { lang }: StageOptions): Outcome<'language'> {
  const layer = lang === null ? layerOf(doc.text, complement(doc.layers.boilerplate.spans, doc.text.length)) : given(lang);
  return { layer, problems: problemsOf(layer) };
}

/**
 * The stage that says in which language the body is written, and which paragraphs are in another. Long bodies are
 * judged by windows spread over them. A language given in the options is taken as said, with
 * confidence 1, and no paragraph is looked at.
 */
export const detectLanguage: Stage<'boilerplate', 'language'> = { adds: 'language', needs: ['boilerplate'], run };
