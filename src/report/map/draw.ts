import { type Child, type Html, html } from '../html/html.ts';
import { svg } from '../html/svg.ts';
import type { Land, World } from './world.ts';

/** What is shown of a country. */
export interface Counted {
  readonly code: string;
  readonly name: string;
  readonly count: number;
}

/** Shades, from few to many. */
const SHADES = 5;
const POINT_RADIUS = 3.5;

/** The highest count of each shade: each is about the same number of times the one before, for counts lie far apart. */
export function shadesUpTo(most: number): number[] {
  const ends = Array.from({ length: SHADES }, (_, k) => Math.round(most ** ((k + 1) / SHADES)));
  return ends.filter((end, k) => end > (ends[k - 1] ?? 0));
}

const shadeOf = (ends: readonly number[], count: number): number => ends.findIndex((end) => count <= end) + 1;

function landOf({ path, x, y }: Land, counted: Counted | undefined, ends: readonly number[]): Child {
  if (counted === undefined) return path !== '' && html`<path class="land" d="${path}"/>`;
  const name = html`<title>${counted.name}: ${counted.count}</title>`;
  const shade = `s${shadeOf(ends, counted.count)}`;
  return path === ''
    ? html`<circle class="land ${shade}" cx="${x}" cy="${y}" r="${POINT_RADIUS}">${name}</circle>`
    : html`<path class="land ${shade}" d="${path}">${name}</path>`;
}

function legend(ends: readonly number[]): Html {
  const ranges = ends.map((end, k) => {
    const from = (ends[k - 1] ?? 0) + 1;
    return html` <span class="shade s${k + 1}"></span> ${from === end ? end : `${from}–${end}`}`;
  });
  return html`<p class="note">Articles:${ranges}</p>`;
}

/** Countries by how many articles name them: the more, the stronger the colour; those too small are points above the others. */
export function worldMap(id: string, world: World, countries: readonly Counted[]): Html {
  const byCode = new Map(countries.map((counted) => [counted.code, counted]));
  const ends = shadesUpTo(Math.max(1, ...countries.map(({ count }) => count)));
  const shown = (land: Land): Child => landOf(land, byCode.get(land.code ?? ''), ends);
  const onMap = new Set(world.lands.map(({ code }) => code));
  const missing = countries.filter(({ code }) => !onMap.has(code)).map(({ name, count }) => `${name} (${count})`);
  const content = [world.lands.filter(({ path }) => path !== '').map(shown), world.lands.filter(({ path }) => path === '').map(shown)];
  const title = `World map: articles by country, ${countries.length - missing.length} countries; the table of countries has the numbers`;
  const rest = missing.length > 0 && html`<p class="note">Not on the map: ${missing.join(', ')}.</p>`;
  return html`${svg({ id, title, width: world.width, height: world.height, content })}${legend(ends)}${rest}`;
}
