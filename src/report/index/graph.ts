import { type Html, html } from '../html/html.ts';
import { at, svg } from '../html/svg.ts';
import type { Thing } from './archive.ts';

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

const SIZE = 720;
const RADIUS = 200;
const WIDEST_LINE = 7;

/** The things on a circle in the order of their rank, a line between those that share articles, the wider the more. */
export function graph(id: string, things: readonly Thing[], pairs: readonly Pair[]): Html {
  const most = Math.max(1, ...pairs.map(({ together }) => together));
  const angle = (k: number): number => (2 * Math.PI * k) / Math.max(1, things.length) - Math.PI / 2;
  const point = (k: number, radius: number): string => `${at(SIZE / 2 + radius * Math.cos(angle(k)))} ${at(SIZE / 2 + radius * Math.sin(angle(k)))}`;
  const lines = pairs.map(
    ({ a, b, together }) =>
      html`<path class="line" stroke-width="${at(Math.max(0.4, (WIDEST_LINE * together) / most))}" stroke-opacity=".5" d="M${point(a, RADIUS)}Q${SIZE / 2} ${SIZE / 2} ${point(b, RADIUS)}"/>`,
  );
  const labels = things.map(({ name }, k) => {
    const turned = Math.cos(angle(k)) < -1e-9;
    const degrees = at((angle(k) * 180) / Math.PI + (turned ? 180 : 0));
    const [x = '', y = ''] = point(k, RADIUS + 10).split(' ');
    return html`<text x="${x}" y="${y}" dy=".35em" text-anchor="${turned ? 'end' : 'start'}" transform="rotate(${degrees} ${x} ${y})">${name.slice(0, 26)}</text>`;
  });
  const title = `Who is named together: ${things.length} people and organisations, ${pairs.length} pairs; the table below has the closest`;
  return svg({ id, title, width: SIZE, height: SIZE, content: [lines, labels] });
}
