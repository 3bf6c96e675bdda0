import type { LanguageSegment } from '../document/layers.ts';
import { linesOf } from '../text/lines.ts';
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
  if (where.end - where.start < LEAST_LENGTH) return null;
  const malayic = MALAYIC.includes(code);
  const length = where.end - where.start;
  const { words, capitals, frequent } = glanceAt(text, where, malayic ? length * ENOUGH_FREQUENT : length);
  if (words < LEAST_WORDS || capitals > words * MOST_CAPITALS) return null;
  if (malayic && frequent >= length * ENOUGH_FREQUENT) return null;
  const answer = answerFor(text, [where]);
  const same = answer.code === code || answer.code === 'und' || (malayic && MALAYIC.includes(answer.code));
  return same || answer.confidence < SURE ? null : { ...where, code: answer.code, confidence: answer.confidence };
}

/**
 * Paragraphs of the spans that are surely written in another language than `code`, trimmed, in text order; neighbours
 * of one language are one segment, as sure as the less sure of them. Indonesian and Malay are not parted within a document.
 * Offsets are UTF-16 code units into `text`.
 */
export function findSegments(text: string, spans: readonly Span[], code: string): LanguageSegment[] {
  const segments: LanguageSegment[] = [];
  let joins = false;
  for (const { start, end } of spans) {
    for (const line of linesOf(text.slice(start, end))) {
      const segment = segmentAt(text, { start: start + line.start, end: start + line.end }, code);
      const last = segments.at(-1);
      if (segment && last && joins && last.code === segment.code) {
        segments.splice(-1, 1, { ...last, end: segment.end, confidence: Math.min(last.confidence, segment.confidence) });
      } else if (segment) segments.push(segment);
      joins = segment !== null;
    }
    joins = false;
  }
  return segments;
}
