import { type Html, html } from '../html/html.ts';
import { worldMap } from '../map/draw.ts';
import type { World } from '../map/world.ts';
import { type Archive, articleCount, largest, ranked, type Thing } from './archive.ts';
import { type Chapter, chapters } from './chapter.ts';
import { chart } from './charts.ts';
import { graph, pairsAmong } from './graph.ts';
import { lanes } from './lanes.ts';
import { matrix } from './matrix.ts';
import { countsOf, type Periods, periodsOf } from './periods.ts';
import { RANKINGS, ranking } from './tables.ts';

/** Who is drawn in the graph, the pairs that its table names, and the articles a pair must share. */
const MOST_IN_GRAPH = 30;
const MOST_PAIRS = 40;
const LEAST_TOGETHER = 2;

const listed = (tally: ReadonlyMap<string, number>, most: number): string => {
  const shown = largest(tally, most).map(([name, count]) => `${name} ${count}`);
  return tally.size > most ? `${shown.join(', ')} and ${tally.size - most} more` : shown.join(', ');
};

function figures(archive: Archive, failed: number): Html {
  const days = archive.days.flatMap((day) => day ?? []).sort();
  const lines: readonly (readonly [string, string])[] = [
    ['Articles', `${archive.days.length}${failed > 0 ? `, and ${failed} that could not be read` : ''}`],
    ['Days', days.length > 0 ? `${days[0]} to ${days.at(-1)}; ${archive.days.length - days.length} without a day` : ''],
    ['Languages', listed(archive.languages, 8)],
    ['Outlets', listed(archive.outlets, 12)],
    ['Events', listed(archive.eventTypes, 16)],
    ['Problems', listed(archive.problems, 12)],
  ];
  return html`<dl>${lines.filter(([, said]) => said !== '').map(([name, said]) => html`<dt>${name}</dt><dd>${said}</dd>\n`)}</dl>`;
}

function overTime(archive: Archive, periods: Periods): Chapter | null {
  const { unit, names, of } = periods;
  if (names.length < 2) return null;
  const counts = countsOf(
    periods,
    of.map((_, k) => k),
  );
  const rows = names.map((name, k) => html`<tr><th scope="row">${name}</th><td>${counts[k] ?? 0}</td></tr>\n`);
  const table = html`<details><summary>As a table</summary><table><thead><tr><th scope="col">${unit}</th><th scope="col">Articles</th></tr></thead><tbody>${rows}</tbody></table></details>`;
  const most = Math.max(...counts);
  const other = archive.days.filter((day, k) => day !== null && of[k] === -1).length;
  const note = html`<p class="note">Peak: ${names[counts.indexOf(most)] ?? ''} (${most}).${other > 0 && ` ${other} articles of other days are not drawn.`}</p>`;
  const content = [chart('times', `Articles a ${unit} from ${names[0]} to ${names.at(-1)}`, counts, names), note, table];
  return { letter: 'd', heading: `Articles a ${unit}`, content };
}

function together(archive: Archive): Chapter | null {
  const things = ranked(archive, ['person', 'organisation'], MOST_IN_GRAPH);
  const pairs = pairsAmong(things, LEAST_TOGETHER);
  if (pairs.length === 0) return null;
  const rows = pairs
    .slice(0, MOST_PAIRS)
    .map(({ a, b, together: count }) => html`<tr><th scope="row">${things[a]?.name ?? ''}</th><td>${things[b]?.name ?? ''}</td><td>${count}</td></tr>\n`);
  const head = html`<tr><th scope="col">One</th><th scope="col">Other</th><th scope="col">Articles</th></tr>`;
  const table = html`<table><thead>${head}</thead><tbody>${rows}</tbody></table>`;
  return { letter: 'p', heading: 'Named together', content: [graph('together', things, pairs), table] };
}

function matrices({ things, deeds, arsenals }: Archive): Chapter[] {
  const name = (key: string): string => things.get(key)?.name ?? key;
  const size = { mostRows: 25, mostColumns: 12 };
  const whose = { caption: 'Articles by weapon and by the country that has or designed it', corner: 'Weapon', tally: arsenals, row: name, column: String };
  const done = { caption: 'Events reported as facts, by actor (rows) and target (columns)', corner: 'Actor', tally: deeds, row: name, column: name };
  const all = [
    { letter: 'w', heading: 'Weapons by country', content: matrix({ ...whose, ...size }), cells: arsenals.size },
    { letter: 'e', heading: 'Who did something to whom', content: matrix({ ...done, ...size }), cells: deeds.size },
  ];
  return all.filter(({ cells }) => cells > 0);
}

function onTheMap(archive: Archive, world: World | null): Chapter | null {
  const countries = ranked(archive, ['country'], Number.POSITIVE_INFINITY);
  if (world === null || countries.length === 0) return null;
  const counted = countries.map(({ country, name, articles }) => ({ code: country ?? '', name, count: articles.length }));
  return { letter: 'c', heading: 'Countries on the map', content: worldMap('world', world, counted) };
}

/** What the overview tells of. */
export interface OverviewOf {
  readonly archive: Archive;
  readonly failed: number;
  readonly world: World | null;
  /** The people whose timelines are drawn side by side; where there are none, those in most articles. */
  readonly compared: readonly Thing[];
}

/** What is above the articles of a page: what is in all of them. */
export function overview({ archive, failed, world, compared }: OverviewOf): Html {
  const periods = periodsOf(archive.days);
  const all = [
    overTime(archive, periods),
    onTheMap(archive, world),
    lanes(archive, periods, compared),
    ...RANKINGS.map((one) => ranking(archive, periods, one)),
    ...matrices(archive),
    together(archive),
  ];
  return html`<h1>${articleCount(archive.days.length)}</h1>${figures(archive, failed)}
${chapters(all.filter((chapter) => chapter !== null))}`;
}
