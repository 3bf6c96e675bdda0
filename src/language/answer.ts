import type { LanguageCandidate, LanguageLayer } from '../document/layers.ts';
import { CLASSES, languageModel } from '../models/language/load.ts';
import type { Span } from '../text/span.ts';
import { latinShare } from './latin.ts';
import { type Scores, scoresOf } from './scoring/score.ts';
import { weigh } from './scoring/weigh.ts';
import { OWN_LANGUAGES, wideWorld } from './wide.ts';

/** What is said of one text: a language layer without segments. */
export type Answer = Omit<LanguageLayer, 'segments'>;

/** The answer about nothing. */
export const UNDETERMINED: Answer = { code: 'und', confidence: 0, ambiguous: [], candidates: [] };

/** Candidates in an answer. */
const MOST_CANDIDATES = 5;
/** Candidates below this are left out. */
const WORTH_NAMING = 0.001;
/** Below this no language is named: the best guess stays among the candidates. */
const LEAST_CONFIDENCE = 0.3;
/** From this probability of "some other language" on franc is asked which. */
const ASK_FRANC = 0.2;
/** What is left of all confidence in a text of one word, and of two: a name or a loan is at home in many languages. */
const FEW_WORDS: readonly number[] = [0, 0.5, 0.75];
/** Indonesian and Malay are told apart when one is at least this likely, given that it is one of the two. */
const TOLD_APART = 0.8;
/** Where no word is at home in one of the two only, they are told apart when one is at least this likely: everyday words are the same in both. */
const TOLD_APART_UNVOTED = 0.9;

function ownCandidates({ classes, indonesian }: Scores, trust: number): LanguageCandidate[] {
  const candidates: LanguageCandidate[] = [];
  for (let c = 0; c < CLASSES.length; c++) {
    const code = CLASSES[c];
    const confidence = classes[c] ?? 0;
    if (code === 'msa') {
      candidates.push({ code: 'ind', confidence: confidence * indonesian * trust }, { code: 'zsm', confidence: confidence * (1 - indonesian) * trust });
    } else if (code !== undefined && code !== 'oth') candidates.push({ code, confidence: confidence * trust });
  }
  return candidates;
}

const byConfidence = (a: LanguageCandidate, b: LanguageCandidate): number => b.confidence - a.confidence || (a.code < b.code ? -1 : 1);

/** Four decimals, rounded down: sums stay below 1, and bytes the same where `Math.exp` differs in its last digit. */
const told = (confidence: number): number => Math.min(0.9999, Math.floor(confidence * 10_000 + 1e-6) / 10_000);

function answerOf(candidates: readonly LanguageCandidate[], ambiguous: readonly string[], most: number): Answer {
  const worthy: LanguageCandidate[] = [];
  for (const candidate of candidates) {
    const confidence = told(candidate.confidence);
    if (confidence >= WORTH_NAMING) worthy.push({ code: candidate.code, confidence });
  }
  worthy.sort(byConfidence);
  if (worthy.length > most) worthy.length = most;
  const [best] = worthy;
  if (!best || best.confidence < LEAST_CONFIDENCE) return { code: 'und', confidence: 0, ambiguous: [], candidates: worthy };
  return { code: best.code, confidence: best.confidence, ambiguous, candidates: worthy };
}

const textOf = (text: string, spans: readonly Span[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' ');

/** The language of `text` in the given spans taken together. Asks franc only about other scripts and about what our model takes to be some other language. */
export function answerFor(text: string, spans: readonly Span[], most: number = MOST_CANDIDATES): Answer {
  const latin = latinShare(text, spans);
  if (latin === null) return UNDETERMINED;
  if (latin < 0.5) return answerOf(wideWorld(textOf(text, spans), most, []), [], most);
  const model = languageModel();
  const { sums, words } = weigh(model, text, spans);
  const scores = scoresOf(model, sums);
  const trust = FEW_WORDS[words] ?? 1;
  const candidates = ownCandidates(scores, trust);
  const other = scores.classes[CLASSES.length - 1] ?? 0;
  if (other >= ASK_FRANC) {
    for (const { code, confidence } of wideWorld(textOf(text, spans), most, OWN_LANGUAGES)) candidates.push({ code, confidence: confidence * other * trust });
  }
  const malayic = scores.classes[0] ?? 0;
  const torn = malayic >= 0.5 && Math.max(scores.indonesian, 1 - scores.indonesian) < (sums.votes === 0 ? TOLD_APART_UNVOTED : TOLD_APART);
  return answerOf(candidates, torn ? ['ind', 'zsm'] : [], most);
}
