/** Longitude and latitude in degrees, or a place on the drawing. */
export type Point = readonly [x: number, y: number];

/** A ring as numbers of arcs, a negative one for an arc that is walked backwards. */
type Ring = readonly number[];

interface Named {
  /** The numeric code of ISO 3166-1, where the country has one. */
  readonly id?: string;
  readonly properties: { readonly name: string };
}

/** A country of a TopoJSON file: its rings, by polygon where it has several. */
export type Shape =
  | (Named & { readonly type: 'Polygon'; readonly arcs: readonly Ring[] })
  | (Named & { readonly type: 'MultiPolygon'; readonly arcs: readonly (readonly Ring[])[] });

/** What is read of a TopoJSON file of world-atlas: arcs that neighbours share, as steps on a grid. */
export interface Topology {
  readonly transform: { readonly scale: Point; readonly translate: Point };
  readonly arcs: readonly (readonly Point[])[];
  readonly objects: { readonly countries: { readonly geometries: readonly Shape[] } };
}

/** How far from the line between `a` and `b` a point lies, squared. */
function awayFrom([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
  return (x - ax - along * (bx - ax)) ** 2 + (y - ay - along * (by - ay)) ** 2;
}

/** The line without the points that lie within `tolerance` of what is left (Douglas and Peucker). Both ends stay. */
export function simplified(line: readonly Point[], tolerance: number): readonly Point[] {
  const [from, to] = [line[0], line.at(-1)];
  if (from === undefined || to === undefined || line.length < 3) return line;
  let farthest = 0;
  let distance = tolerance ** 2;
  for (const [k, point] of line.entries()) {
    const away = awayFrom(from, to, point);
    if (away <= distance) continue;
    farthest = k;
    distance = away;
  }
  if (farthest === 0) return [from, to];
  return [...simplified(line.slice(0, farthest + 1), tolerance).slice(0, -1), ...simplified(line.slice(farthest), tolerance)];
}

/** The arcs in degrees, each made simpler by itself: so neighbours keep one border. */
export function arcsOf({ transform: { scale, translate }, arcs }: Topology, tolerance: number): readonly (readonly Point[])[] {
  return arcs.map((steps) => {
    let [x, y] = [0, 0];
    const line = steps.map(([dx, dy]): Point => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
    return simplified(line, tolerance);
  });
}

/** The outer rings of a country and its holes, one after another. */
export function ringsOf(shape: Shape, all: readonly (readonly Point[])[]): Point[][] {
  const rings = shape.type === 'Polygon' ? shape.arcs : shape.arcs.flat();
  return rings.map((ring) => ring.flatMap((arc) => (arc < 0 ? [...(all[~arc] ?? [])].reverse() : (all[arc] ?? [])).slice(0, -1)));
}
