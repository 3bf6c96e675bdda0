import type { LanguageSegment } from '../document/layers.ts';
import { breakFinder, linesOf } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { answerFor } from './answer.ts';
import { ENOUGH_FREQUENT, glanceAt } from './glance.ts';

/** Shorter paragraphs are song titles, names, captions: too little to call them foreign. In code units and in words. */
const LEAST_LENGTH = 100;
const LEAST_WORDS = 15;
/** With a greater share of capitalised words a paragraph is a list of names or titles. */
const MOST_CAPITALS = 0.5;
/** How sure the detector must be that a paragraph is of another language. */
const SURE = 0.97;

const MALAYIC: readonly string[] = ['ind', 'zsm'];

/** The paragraph as a segment when it is surely of another language than the document's, else `null`. */
function segmentAt(text: string, where: Span, code: string): LanguageSegment | null {
  const length = where.end - where.start;
  if (length < LEAST_LENGTH) return null;
  const malayic = MALAYIC.includes(code);
  const { words, capitals, frequent } = glanceAt(text, where, malayic ? length * ENOUGH_FREQUENT : length);
  if (words < LEAST_WORDS || capitals > words * MOST_CAPITALS) return null;
  if (malayic && frequent >= length * ENOUGH_FREQUENT) return null;
  const answer = answerFor(text, [where]);
  const same = answer.code === code || answer.code === 'und' || (malayic && MALAYIC.includes(answer.code));
  return same || answer.confidence < SURE ? null : { start: where.start, end: where.end, code: answer.code, confidence: answer.confidence };
}

/**
 * Paragraphs of the spans that are surely written in another language than `code`, trimmed, in text order; neighbours
 * of one language are one segment, as sure as the less sure of them. Indonesian and Malay are not parted within a document.
 * Offsets are UTF-16 code units into `text`.
 */
export function findSegments(text: string, spans: readonly Span[], code: string): LanguageSegment[] {
  const segments: LanguageSegment[] = [];
  const nextBreak = breakFinder(text);
  for (const span of spans) {
    let joins = false;
    for (const line of linesOf(text, span, nextBreak)) {
      const segment = segmentAt(text, line, code);
      const last = segments.at(-1);
      if (segment && last && joins && last.code === segment.code) {
        const confidence = Math.min(last.confidence, segment.confidence);
        segments[segments.length - 1] = { start: last.start, end: segment.end, code: last.code, confidence };
      } else if (segment) segments.push(segment);
      joins = segment !== null;
    }
  }
  return segments;
}
