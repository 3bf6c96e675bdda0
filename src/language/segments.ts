import type { LanguageSegment } from '../document/layers.ts';
import { breakFinder, linesOf } from '../text/layout/lines.ts';
import type { Span } from '../text/span.ts';
import { answerFor } from './answer.ts';
import { MALAYIC } from './body-language.ts';
import { ENOUGH_FREQUENT, glanceAt } from './glance.ts';
import { sentencesOf } from './sentences.ts';

/** Shorter paragraphs are song titles, names, captions: too little to call them foreign. In code units and in words. */
const LEAST_LENGTH = 100;
const LEAST_WORDS = 15;
/** With a greater share of capitalised words a paragraph is a list of names or titles. */
const MOST_CAPITALS = 0.5;
/** How sure the detector must be that a paragraph is of another language. */
const SURE = 0.97;

/** A sentence is shorter than a paragraph: so many words, and so many function words of another language, and none frequent in Indonesian. */
const LEAST_SENTENCE_WORDS = 8;
const LEAST_FOREIGN = 3;

/** A stretch as a segment when the detector is sure that it is of another language than the document's, else `null`. */
function foreignStretch(text: string, { start, end }: Span, code: string): LanguageSegment | null {
  const answer = answerFor(text, [{ start, end }]);
  const same = answer.code === code || answer.code === 'und' || (MALAYIC.includes(code) && MALAYIC.includes(answer.code));
  return same || answer.confidence < SURE ? null : { start, end, code: answer.code, confidence: answer.confidence };
}

/** The sentences of a paragraph in the document's language that are surely of another. */
function foreignSentences(text: string, line: Span, code: string): LanguageSegment[] {
  return sentencesOf(text, line).flatMap((sentence) => {
    const { words, capitals, frequent, foreign } = glanceAt(text, sentence);
    if (words < LEAST_SENTENCE_WORDS || capitals > words * MOST_CAPITALS || frequent > 0 || foreign < LEAST_FOREIGN) return [];
    return foreignStretch(text, sentence, code) ?? [];
  });
}

/** The stretches of a paragraph that are of another language than the document's: all of it, or sentences of it. */
function segmentsOf(text: string, line: Span, code: string): LanguageSegment[] {
  const length = line.end - line.start;
  if (length < LEAST_LENGTH) return [];
  const { words, capitals, frequent, foreign } = glanceAt(text, line);
  if (words < LEAST_WORDS || capitals > words * MOST_CAPITALS) return [];
  const malayic = MALAYIC.includes(code);
  if (!malayic || frequent < length * ENOUGH_FREQUENT) {
    const whole = foreignStretch(text, line, code);
    if (whole) return [whole];
  }
  return malayic && foreign >= LEAST_FOREIGN ? foreignSentences(text, line, code) : [];
}

/** Adds a segment; one that follows a segment of its language with nothing but space between is part of that one, as sure as the less sure of both. */
function addSegment(segments: LanguageSegment[], segment: LanguageSegment, text: string): void {
  const last = segments.at(-1);
  if (last?.code !== segment.code || text.slice(last.end, segment.start).trim() !== '') segments.push(segment);
  else segments[segments.length - 1] = { ...last, end: segment.end, confidence: Math.min(last.confidence, segment.confidence) };
}

/**
 * Paragraphs of the spans, and sentences within them, that are surely written in another language than `code`, trimmed, in text order;
 * neighbours of one language are one segment. Indonesian and Malay are not parted within a document.
 * Offsets are UTF-16 code units into `text`.
 */
export function findSegments(text: string, spans: readonly Span[], code: string): LanguageSegment[] {
  const segments: LanguageSegment[] = [];
  const nextBreak = breakFinder(text);
  for (const span of spans) {
    for (const line of linesOf(text, span, nextBreak)) {
      for (const segment of segmentsOf(text, line, code)) addSegment(segments, segment, text);
    }
  }
  return segments;
}
