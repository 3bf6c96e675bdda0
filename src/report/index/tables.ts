import { type Child, html } from '../html/html.ts';
import { type Archive, ranked, type Thing } from './archive.ts';
import type { Chapter } from './chapter.ts';
import { sparkline } from './charts.ts';
import { countsOf, type Periods } from './periods.ts';

/** A table of things of one type. */
export interface Ranking {
  readonly type: string;
  readonly letter: string;
  readonly heading: string;
  readonly most: number;
}

/** The ranked lists of an index, in order. */
export const RANKINGS: readonly Ranking[] = [
  { type: 'custom', letter: 'x', heading: 'Watchlist', most: 50 },
  { type: 'person', letter: 'p', heading: 'People', most: 60 },
  { type: 'organisation', letter: 'o', heading: 'Organisations', most: 60 },
  { type: 'country', letter: 'c', heading: 'Countries', most: 100 },
  { type: 'place', letter: 'l', heading: 'Places', most: 40 },
  { type: 'weapon', letter: 'w', heading: 'Weapons', most: 40 },
];

function periodCells(thing: Thing, periods: Periods, id: string): Child {
  const counts = countsOf(periods, thing.articles);
  const peak = Math.max(0, ...counts);
  if (peak === 0) return html`<td></td><td></td>`;
  const when = periods.names[counts.indexOf(peak)] ?? '';
  return html`<td>${sparkline(id, `${thing.name}: articles a ${periods.unit}`, counts)}</td><td class="day">${when} <span class="note">(${peak})</span></td>`;
}

/** The things of a type in most articles, with a line of bars where there are several periods; `null` where there are none. */
export function ranking(archive: Archive, periods: Periods, { type, letter, heading, most }: Ranking): Chapter | null {
  const things = ranked(archive, [type], most);
  if (things.length === 0) return null;
  const all = [...archive.things.values()].filter((thing) => thing.type === type).length;
  const timed = periods.names.length > 1;
  const rows = things.map(
    (
      thing,
      k,
    ) => html`<tr><td>${k + 1}</td><th scope="row">${thing.name}</th><td>${thing.country}</td><td>${thing.articles.length}</td><td>${thing.mentions}</td>${timed && periodCells(thing, periods, `${letter}s${k + 1}`)}</tr>
`,
  );
  const times = timed && html`<th scope="col">By ${periods.unit}</th><th scope="col">Peak</th>`;
  const head = html`<tr><th scope="col">No.</th><th scope="col">Name</th><th scope="col">Country</th><th scope="col">Articles</th><th scope="col">Mentions</th>${times}</tr>`;
  const table = html`<div class="wide ranked" role="region" tabindex="0" aria-label="${heading}"><table><thead>${head}</thead><tbody>${rows}</tbody></table></div>`;
  const note = all > things.length && html`<p class="note">The first ${things.length} of ${all}.</p>`;
  return { letter, heading, content: [table, note] };
}
