import { type Html, html } from '../html/html.ts';
import { type Archive, articleCount, ranked, type Thing } from './archive.ts';
import type { Chapter } from './chapter.ts';
import { lane, scale } from './charts.ts';
import { countsOf, type Periods } from './periods.ts';

/** People that can be drawn, and how many are at first where none are named. */
export const MOST_LANES = 12;
const FIRST_LANES = 6;
/** Offices that are told of each: those that so many of the articles in a hundred give. */
const MOST_OFFICES = 2;
const OFFICE_PER_CENT = 10;

/** The person in most articles whose name holds these words; case does not matter. */
export function personNamed(archive: Archive, name: string): Thing | null {
  const people = ranked(archive, ['person'], Number.POSITIVE_INFINITY);
  const wanted = name.toLowerCase();
  return people.find((thing) => ` ${thing.name.toLowerCase()} `.includes(` ${wanted} `)) ?? null;
}

/** An office with the days on which it is told first and last. */
function officeOf([title, articles]: readonly [string, readonly number[]], days: Archive['days']): string {
  const told = articles.flatMap((article) => days[article] ?? []).sort();
  const [from, to] = [told[0], told.at(-1)];
  const when = from === undefined ? '' : `, ${from === to ? from : `${from} to ${to}`}`;
  return `${title} (in ${articles.length}${when})`;
}

function officesOf({ articles, offices }: Thing, days: Archive['days']): string {
  const usual = [...offices].filter(([, told]) => told.length * 100 >= articles.length * OFFICE_PER_CENT);
  const most = usual.sort(([a, n], [b, m]) => m.length - n.length || (a < b ? -1 : 1)).slice(0, MOST_OFFICES);
  return most.map((office) => officeOf(office, days)).join(' · ');
}

function table(people: readonly Thing[], counts: readonly (readonly number[])[], { unit, names }: Periods): Html {
  const head = people.map(({ name }) => html`<th scope="col">${name}</th>`);
  const rows = names
    .map((name, k) => ({ name, cells: counts.map((of) => of[k] ?? 0) }))
    .filter(({ cells }) => cells.some((count) => count > 0))
    .map(({ name, cells }) => html`<tr><th scope="row">${name}</th>${cells.map((count) => html`<td>${count > 0 && count}</td>`)}</tr>\n`);
  return html`<details><summary>As a table</summary><div class="wide" role="region" tabindex="0" aria-label="People side by side"><table><thead><tr><th scope="col">${unit}</th>${head}</tr></thead><tbody>${rows}</tbody></table></div></details>`;
}

function rowOf(thing: Thing, k: number, { archive, periods, counts, most }: Drawn): Html {
  const of = counts[k] ?? [];
  const articles = articleCount(thing.articles.length);
  const offices = officesOf(thing, archive.days);
  const title = `${thing.name}: ${articles}, most in ${periods.names[of.indexOf(Math.max(...of))] ?? ''}`;
  return html`<div class="lane v${k + 1}"><p><b>${thing.name}</b> <span class="note">${articles}${offices !== '' && ` · ${offices}`}</span></p>${most > 0 && lane(`v${k + 1}`, title, of, most)}</div>
`;
}

interface Drawn {
  readonly archive: Archive;
  readonly periods: Periods;
  readonly counts: readonly (readonly number[])[];
  readonly most: number;
}

/** The timelines of some people below each other, on one scale; a checkbox for each. `chosen` are drawn, else those in most articles. */
export function lanes(archive: Archive, periods: Periods, chosen: readonly Thing[]): Chapter | null {
  const asked = chosen.length > 0;
  const people = asked ? chosen.slice(0, MOST_LANES) : ranked(archive, ['person'], MOST_LANES);
  // Who was asked for is told of also where there is no time to be drawn.
  if (people.length === 0 || (!asked && periods.names.length < 2)) return null;
  const counts = people.map(({ articles }) => countsOf(periods, articles));
  const most = Math.max(...counts.flat(), 0);
  const boxes = people.map(({ name }, k) => {
    const checked = (asked || k < FIRST_LANES) && html` checked`;
    return html`<label><input type="checkbox" id="lane-${k + 1}"${checked} autocomplete="off"> ${name}</label>\n`;
  });
  const timed = most > 0 && [
    html`<div class="lane">${scale('lanes', periods.names)}</div>`,
    html`<p class="note">Articles a ${periods.unit}; the highest bar is ${most}.</p>`,
    table(people, counts, periods),
  ];
  const content = [
    html`<fieldset class="switches"><legend>Who is drawn</legend>${boxes}</fieldset>`,
    people.map((thing, k) => rowOf(thing, k, { archive, periods, counts, most })),
    timed,
  ];
  return { letter: 'p', heading: 'People side by side', content };
}
