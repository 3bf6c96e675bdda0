import { breakFinder, linesOf } from '../text/layout/lines.ts';
import type { Span } from '../text/span.ts';
import { type Answer, answerFor } from './answer.ts';
import { ENOUGH_FREQUENT, glanceAt } from './glance.ts';
import { latinShare } from './latin.ts';
import { ownWords } from './own-words.ts';
import { sample } from './sample.ts';

/** Windows read of a long body at first, and when the first look leaves a doubt. */
const FEW = 3;
const MANY = 48;
/** A first look that is surer than this is the answer. */
const SURE = 0.995;
/** Lines shorter than this, in code units, show too little. */
const LEAST_LENGTH = 60;

/** Own words that are so great a share of the text are all of it: they were judged already. */
const NEARLY_ALL = 0.95;

/** Languages so near each other that text of one is not a foreign stretch in the other. */
export const MALAYIC: readonly string[] = ['ind', 'zsm'];

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

const isLatin = (text: string, spans: readonly Span[]): boolean => (latinShare(text, spans) ?? 0) >= 0.5;

/** The lines that are full of the frequent words of Indonesian and Malay. */
function plainLines(text: string, spans: readonly Span[]): Span[] {
  const nextBreak = breakFinder(text);
  return spans.flatMap((span) =>
    linesOf(text, span, nextBreak).filter((line) => {
      const length = line.end - line.start;
      return length >= LEAST_LENGTH && glanceAt(text, line).frequent >= length * ENOUGH_FREQUENT;
    }),
  );
}

function lookAt(text: string, spans: readonly Span[]): Answer {
  const first = sample(text, spans, FEW);
  const answer = answerFor(text, first);
  return first === spans || answer.confidence >= SURE ? answer : answerFor(text, sample(text, spans, MANY));
}

/**
 * What the text's own words say where the whole seems foreign: a long quotation, a link or a list of foreign names outweighs the few words
 * around it. `null` where they say nothing else. Few own words may lean to one without being sure; where
 * they do not, the language is left open.
 */
function ownAnswer(text: string, spans: readonly Span[], whole: Answer): Answer | null {
  const own = ownWords(text, spans);
  if (lengthOf(own) >= lengthOf(spans) * NEARLY_ALL) return null;
  const answer = lookAt(text, own);
  const [best] = answer.candidates;
  if (best !== undefined && MALAYIC.includes(best.code)) return { ...answer, ...best };
  return answer.code === 'und' && isLatin(text, spans) ? { ...answer, candidates: whole.candidates } : null;
}

/**
 * The language of the spans taken together, from windows spread over them. Where it seems to be none of Indonesian and
 * Malay, two further looks decide: at the lines full of their frequent words when those are a third of the text or more (a scripture in
 * transliteration or a damaged encoding outweighs its share), and at the text's own words, without quotations, links and names.
 */
export function bodyLanguage(text: string, spans: readonly Span[]): Answer {
  const answer = lookAt(text, spans);
  if (MALAYIC.includes(answer.code)) return answer;
  const plain = plainLines(text, spans);
  const byLines = plain.length > 0 && 3 * lengthOf(plain) >= lengthOf(spans) ? lookAt(text, plain) : answer;
  return MALAYIC.includes(byLines.code) ? byLines : (ownAnswer(text, spans, answer) ?? byLines);
}
