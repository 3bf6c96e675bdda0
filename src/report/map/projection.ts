import type { Point } from './topology.ts';

/** Equal Earth (Šavrič, Patterson and Jenny 2018): areas keep their proportion. */
const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796];
const ROOT = Math.sqrt(3) / 2;
/** Map units an Equal Earth drawing of the whole globe is wide, for a radius of 1. */
const GLOBE = (2 * Math.PI) / (ROOT * A1);
/** The meridian in the middle, in degrees: the map's edge then runs through the Bering Strait and parts no country. */
const MIDDLE = 11.6;

/** The ring with steps across the 180th meridian undone, as a whole on the side where its middle lies. */
export function unbroken(ring: readonly Point[]): Point[] {
  let turn = 0;
  let before = ring[0]?.[0] ?? 0;
  const walked = ring.map(([lon, lat]): Point => {
    if (lon - before > 180) turn -= 360;
    if (before - lon > 180) turn += 360;
    before = lon;
    return [lon + turn, lat];
  });
  const lons = walked.map(([lon]) => lon);
  const shift = -360 * Math.round(((Math.min(...lons) + Math.max(...lons)) / 2 - MIDDLE) / 360);
  return walked.map(([lon, lat]) => [lon + shift, lat]);
}

/** Where degrees lie on a map that is `width` wide: 0 is the middle meridian and the equator, y grows to the south. */
export function projected([lon, lat]: Point, width: number): Point {
  const unit = width / GLOBE;
  const slant = Math.asin(ROOT * Math.sin((lat * Math.PI) / 180));
  const square = slant ** 2;
  const sixth = square ** 3;
  const x = (((lon - MIDDLE) * Math.PI) / 180) * (Math.cos(slant) / (ROOT * (A1 + 3 * A2 * square + sixth * (7 * A3 + 9 * A4 * square))));
  return [x * unit, -slant * (A1 + A2 * square + sixth * (A3 + A4 * square)) * unit];
}
