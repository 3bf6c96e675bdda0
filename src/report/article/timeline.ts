import type { SaripatiDocument } from '../../output/types.ts';
import { type Html, html } from '../html/html.ts';
import { at, svg } from '../html/svg.ts';
import { shortened } from './parts.ts';

const DAY_MS = 86_400_000;
const WIDTH = 340;
const TOP = 16;
/** From one point to the next: at least so far, and farther by the logarithm of the days between. */
const STEP = 20;
const STEP_A_DOUBLING = 2.5;
const LINE = 12;
/** Longer words are cut; in UTF-16 code units. */
const LONGEST_LABEL_UNITS = 26;
/** Days that are drawn; the table has all. */
const MOST_POINTS = 40;

/** Days that the text tells of, with the words that do. */
interface Point {
  readonly begin: string;
  readonly end: string;
  readonly words: string;
}

function pointsOf({ dates, meta: { published } }: SaripatiDocument): Point[] {
  const points = new Map<string, Point>();
  if (published !== null) points.set(`${published}/${published}`, { begin: published, end: published, words: 'published' });
  for (const { begin, end_, text, type } of dates) {
    if (begin === null || type === 'SET' || type === 'DURATION') continue;
    const end = end_ ?? begin;
    const key = `${begin}/${end}`;
    if (!points.has(key)) points.set(key, { begin, end, words: text });
  }
  return [...points].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, point]) => point);
}

function distance(from: Point, to: Point): number {
  const days = (Date.parse(to.begin) - Date.parse(from.begin)) / DAY_MS;
  return STEP + STEP_A_DOUBLING * Math.log2(1 + Math.max(0, Number.isFinite(days) ? days : 0));
}

function drawn({ begin, end, words }: Point, y: number): Html {
  const sign =
    begin === end
      ? html`<circle class="dot" cx="${LINE}" cy="${at(y)}" r="4"/>`
      : html`<rect class="dot" x="${LINE - 3}" y="${at(y - 7)}" width="6" height="14" rx="2"/>`;
  const days = begin === end ? begin : `${begin} – ${end}`;
  return html`${sign}<text x="28" y="${at(y + 4)}">${days} <tspan class="soft">${shortened(words, LONGEST_LABEL_UNITS)}</tspan></text>
`;
}

/** The days of an article from the first to the last, as a line with points; `null` where there are fewer than two. */
export function timeline(doc: SaripatiDocument, id: string): Html | null {
  const all = pointsOf(doc);
  if (all.length < 2) return null;
  const points = all.slice(0, MOST_POINTS);
  let y = TOP;
  const drawings = points.map((point, k) => {
    const before = points[k - 1];
    if (before) y += distance(before, point);
    return drawn(point, y);
  });
  const line = html`<path class="line" d="M${LINE} ${TOP}V${at(y)}"/>`;
  const title = `Timeline: ${points.length} days and periods from ${points[0]?.begin ?? ''} to ${points.at(-1)?.end ?? ''}; the table below has them all`;
  return svg({ id, title, width: WIDTH, height: Math.ceil(y + TOP), content: [line, drawings] });
}
