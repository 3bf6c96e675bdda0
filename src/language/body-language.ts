import { linesOf } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { type Answer, answerFor } from './answer.ts';
import { ENOUGH_FREQUENT, glanceAt } from './glance.ts';
import { sample } from './sample.ts';

/** Windows read of a long body at first, and when the first look leaves a doubt. */
const FEW = 3;
const MANY = 48;
/** A first look that is surer than this is the answer. */
const SURE = 0.995;
/** Lines shorter than this, in code units, show too little. */
const LEAST_LENGTH = 60;

const MALAYIC: readonly string[] = ['ind', 'zsm'];

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** The lines that are full of the frequent words of Indonesian and Malay. */
function plainLines(text: string, spans: readonly Span[]): Span[] {
  return spans.flatMap((span) =>
    linesOf(text, span).filter((line) => {
      const enough = (line.end - line.start) * ENOUGH_FREQUENT;
      return line.end - line.start >= LEAST_LENGTH && glanceAt(text, line, enough).frequent >= enough;
    }),
  );
}

function lookAt(text: string, spans: readonly Span[]): Answer {
  const first = sample(text, spans, FEW);
  const answer = answerFor(text, first);
  return first === spans || answer.confidence >= SURE ? answer : answerFor(text, sample(text, spans, MANY));
}

/**
 * The language of the spans taken together, from windows spread over them. Where it seems to be none of Indonesian and
 * Malay but a third of the text or more stands in lines full of their frequent words, those lines decide: a scripture in
 * transliteration or a damaged encoding outweighs its share.
 */
export function bodyLanguage(text: string, spans: readonly Span[]): Answer {
  const answer = lookAt(text, spans);
  if (MALAYIC.includes(answer.code)) return answer;
  const plain = plainLines(text, spans);
  return plain.length > 0 && 3 * lengthOf(plain) >= lengthOf(spans) ? lookAt(text, plain) : answer;
}
