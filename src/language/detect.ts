import { isRead } from '../document/body.ts';
import type { LanguageLayer } from '../document/layers.ts';
import type { Problem } from '../document/problem.ts';
import type { Document, Outcome, Stage, StageOptions } from '../document/stage.ts';
import { languageName } from '../knowledge/languages/languages.ts';
import { complement, type Span } from '../text/span.ts';
import { bodyLanguage } from './body-language.ts';
import { findSegments } from './segments.ts';

const BY_RULES = 'it is analysed by the rules for Indonesian.';

function problemsOf(layer: LanguageLayer): Problem[] {
  const { code } = layer;
  if (code === 'ind') return [];
  if (code === 'zsm') return [{ code: 'language/malay-as-indonesian', message: `The text is Malay; ${BY_RULES}` }];
  if (code === 'und') return [{ code: 'language/undetermined', message: `The text is too short or too mixed to tell its language; ${BY_RULES}` }];
  const named = `${languageName(code)} (${code})`;
  if (isRead(layer)) return [{ code: 'language/uncertain', message: `The text seems to be in ${named}, but may be Indonesian; ${BY_RULES}` }];
  return [{ code: 'language/unsupported', message: `The text is in ${named}; nothing is extracted from it unless forced.` }];
}

function layerOf(text: string, spans: readonly Span[]): LanguageLayer {
  const { code, confidence, ambiguous, candidates } = bodyLanguage(text, spans);
  return { code, confidence, ambiguous, candidates, segments: code === 'und' ? [] : findSegments(text, spans, code) };
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
