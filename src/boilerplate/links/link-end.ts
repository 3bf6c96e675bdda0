import { shapeOf } from '../page/headline.ts';
import { type BlanksBefore, piecesOf } from './link-pieces.ts';
import { type Elsewhere, STARTS_ELSEWHERE, weigh, weighInDocument } from './link-weights.ts';

/** No headline is longer. */
const LONGEST_HEADLINE_CHARACTERS = 200;
/** A text with so many capitals is a headline as a whole; with fewer when nothing speaks for a sentence in it. */
const SURE_TITLE_SHARE = 0.8;
const POSSIBLE_TITLE_SHARE = 0.6;
/** The score from which on a word is believed to open a sentence. */
const LEAST_OPENING_SCORE = 1;
/** The least words of a headline. */
const LEAST_WORDS = 2;

/** What is known of the document around a link. */
export interface Around {
  /** Tells what the rest of the document holds: its names are not cut in two. */
  readonly elsewhere: Elsewhere;
  readonly blanksBefore: BlanksBefore;
}

/** The likeliest piece at which the article goes on; the document is searched only for those that it can make the best. */
function bestStart(text: string, { elsewhere, blanksBefore }: Around): { start: number; score: number } {
  const pieces = piecesOf(text, blanksBefore);
  const weighed = pieces.map((piece, k) => ({ k, start: piece.start, weight: k < LEAST_WORDS ? Number.NEGATIVE_INFINITY : weigh(pieces, k) }));
  let start = -1;
  let score = Number.NEGATIVE_INFINITY;
  for (const candidate of weighed.sort((a, b) => b.weight - a.weight || a.k - b.k)) {
    if (candidate.weight + STARTS_ELSEWHERE <= score) break;
    const total = candidate.weight + weighInDocument(pieces, candidate.k, elsewhere);
    if (total < score || (total === score && candidate.start > start)) continue;
    score = total;
    start = candidate.start;
  }
  return { start: score === Number.NEGATIVE_INFINITY ? -1 : start, score };
}

/**
 * Where the headline of a link ends that the article's next sentence follows on the same line: an offset into `text`,
 * which starts with the headline. The whole of `text` when all of it is the headline; -1 when no end can be told.
 */
export function headlineEnd(text: string, around: Around): number {
  const shape = shapeOf(text);
  const short = text.length <= LONGEST_HEADLINE_CHARACTERS;
  if (short && shape.titleShare >= SURE_TITLE_SHARE) return text.length;
  const { start, score } = bestStart(text, around);
  if (start < 0 || score < LEAST_OPENING_SCORE) return short && shape.titleShare >= POSSIBLE_TITLE_SHARE && !shape.finalStop ? text.length : -1;
  return text.slice(0, start).trimEnd().length;
}

/** Linked headlines that stand glued together at most, and the least that one of them has. */
const MOST_HEADLINES = 4;
const SHORTEST_HEADLINE_CHARACTERS = 20;

/**
 * Where the last of one or more linked headlines ends that are glued together ("Baca JugaJudul PertamaJudul Kedua"),
 * as `headlineEnd` says it of one.
 */
export function headlinesEnd(text: string, around: Around): number {
  let end = headlineEnd(text, around);
  for (let n = 1; n < MOST_HEADLINES && end > 0 && /^[A-ZÀ-Þ]/.test(text.slice(end, end + 1)); n++) {
    const rest = text.slice(end);
    const past = end;
    const next = headlineEnd(rest, { ...around, blanksBefore: (place) => around.blanksBefore(past + place) });
    const shape = shapeOf(rest.slice(0, Math.max(0, next)));
    if (next < SHORTEST_HEADLINE_CHARACTERS || shape.titleShare < SURE_TITLE_SHARE || shape.finalStop) break;
    end += next;
  }
  return end;
}
