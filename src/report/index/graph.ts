import { shortened } from '../article/parts.ts';
import { type Html, html } from '../html/html.ts';
import { svg } from '../html/svg.ts';
import type { Thing } from './archive.ts';
import { layout } from './layout.ts';

/** Two things in the same articles. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly together: number;
}

/** How many numbers two ascending lists share. */
function sharedBy(a: readonly number[], b: readonly number[]): number {
  let shared = 0;
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    const [x = 0, y = 0] = [a[i], b[k]];
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) k++;
  }
  return shared;
}

/** The pairs of things that share at least `least` articles, those that share most first. */
export function pairsAmong(things: readonly Thing[], least: number): Pair[] {
  const pairs = things.flatMap((one, a) => things.slice(a + 1).map((other, k) => ({ a, b: a + 1 + k, together: sharedBy(one.articles, other.articles) })));
  return pairs.filter(({ together }) => together >= least).sort((x, y) => y.together - x.together || x.a - y.a || x.b - y.b);
}

const WIDEST_LINE = 7;
/** Lines of each thing that are drawn: with all of them nothing could be told apart. */
const LINES_EACH = 3;
const LONGEST_LABEL = 34;
/** What a character of a label is wide, and a label high, in units of the drawing. */
const CHARACTER_WIDTH = 7.8;
const LABEL_HEIGHT = 22;

/** The pairs that are among the closest of one of their sides. */
export function closest(pairs: readonly Pair[], each: number): Pair[] {
  const lines = new Map<number, number>();
  const taken = (side: number): boolean => {
    const count = lines.get(side) ?? 0;
    lines.set(side, count + 1);
    return count < each;
  };
  return pairs.filter(({ a, b }) => {
    const [one, other] = [taken(a), taken(b)];
    return one || other;
  });
}

/** Things that share articles, those that share most near each other, with lines between, the wider the more. */
export function graph(id: string, things: readonly Thing[], pairs: readonly Pair[]): Html {
  const links = closest(pairs, LINES_EACH);
  const names = things.map(({ name }) => shortened(name, LONGEST_LABEL));
  const { places, width, height } = layout(
    names.map((name) => ({ halfWidth: (name.length * CHARACTER_WIDTH) / 2 + 6, halfHeight: LABEL_HEIGHT / 2 })),
    links,
  );
  const most = Math.max(1, ...links.map(({ together }) => together));
  const at = (k: number): string => `${places[k]?.x ?? 0} ${places[k]?.y ?? 0}`;
  const lines = links.map(
    ({ a, b, together }) =>
      html`<path class="line tie" stroke-width="${Math.max(1, Math.round((WIDEST_LINE * together) / most))}" d="M${at(a)}L${at(b)}"><title>${names[a] ?? ''} – ${names[b] ?? ''}: ${together}</title></path>`,
  );
  const labels = names.map(
    (name, k) =>
      html`<text class="${things[k]?.type === 'person' ? 'who' : 'body'}" x="${places[k]?.x ?? 0}" y="${places[k]?.y ?? 0}" dy=".35em" text-anchor="middle">${name}</text>`,
  );
  const title = `Who is named together: ${things.length} people and organisations, ${pairs.length} pairs; the table below has the closest`;
  return svg({ id, title, width, height, content: [lines, labels] });
}
