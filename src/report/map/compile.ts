import { projected, unbroken } from './projection.ts';
import { arcsOf, type Point, ringsOf, type Shape, type Topology } from './topology.ts';
import type { Land, World } from './world.ts';

/** Width of the drawing, in units of the grid; about one a pixel. */
const WIDTH = 960;
/** What a border may be off by, in degrees: less than a unit. */
const TOLERANCE_DEGREES = 0.22;
/** Islands below this area, in square units, are left out; a country whose largest part is below is a point. */
const LEAST_ISLAND = 2;
const LEAST_COUNTRY = 12;
/** Antarctica: half the map's height, and nobody's news. */
const LEFT_OUT = 'AQ';
/** Code of what Natural Earth gives no number. */
const UNNUMBERED: Readonly<Record<string, string>> = { Kosovo: 'XK' };

/** The alpha-2 code of a country: numeric codes are aliases of regions in CLDR. */
function codeOf({ id, properties: { name } }: Shape): string | null {
  return id === undefined ? (UNNUMBERED[name] ?? null) : (new Intl.Locale(`und-${id}`).region ?? null);
}

interface Part {
  readonly points: readonly Point[];
  readonly area: number;
}

/** The ring on the grid, without points that fall together. */
function partOf(ring: readonly Point[]): Part {
  const onGrid = unbroken(ring)
    .map((point) => projected(point, WIDTH))
    .map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  const points = onGrid.filter(([x, y], k) => k === 0 || x !== onGrid[k - 1]?.[0] || y !== onGrid[k - 1]?.[1]);
  const twice = points.reduce((sum, [x, y], k) => {
    const [nextX, nextY] = points[(k + 1) % points.length] ?? [x, y];
    return sum + x * nextY - y * nextX;
  }, 0);
  return { points, area: Math.abs(twice) / 2 };
}

const middle = (values: readonly number[]): number => Math.round((Math.min(...values) + Math.max(...values)) / 2);

function pathOf(points: readonly Point[], dx: number, dy: number): string {
  const steps = points.map(([x, y], k) => (k === 0 ? `M${x + dx} ${y + dy}l` : `${x - (points[k - 1]?.[0] ?? 0)} ${y - (points[k - 1]?.[1] ?? 0)} `));
  return `${steps.join('').trimEnd().replaceAll(' -', '-')}z`;
}

/** The map of a TopoJSON file of world-atlas, in the order of the file. */
export function compileWorld(topology: Topology): World {
  const arcs = arcsOf(topology, TOLERANCE_DEGREES);
  const countries = topology.objects.countries.geometries
    .map((shape) => ({ code: codeOf(shape), parts: ringsOf(shape, arcs).map(partOf) }))
    .filter(({ code }) => code !== LEFT_OUT);
  const ys = countries.flatMap(({ parts }) => parts.flatMap(({ points }) => points.map(([, y]) => y)));
  const [top, bottom] = [ys.reduce((a, b) => Math.min(a, b)), ys.reduce((a, b) => Math.max(a, b))];
  const lands = countries.map(({ code, parts }): Land => {
    const largest = parts.reduce((one, other) => (other.area > one.area ? other : one));
    const drawn = largest.area < LEAST_COUNTRY ? [] : parts.filter(({ area }) => area >= LEAST_ISLAND);
    return {
      code,
      path: drawn.map(({ points }) => pathOf(points, WIDTH / 2, -top)).join(''),
      x: middle(largest.points.map(([x]) => x)) + WIDTH / 2,
      y: middle(largest.points.map(([, y]) => y)) - top,
    };
  });
  // Ashmore and Cartier have the code of Australia.
  const twice = ({ code, path }: Land): boolean => path === '' && lands.some((other) => other.path !== '' && other.code === code);
  return { width: WIDTH, height: bottom - top, lands: lands.filter((land) => !twice(land)) };
}
