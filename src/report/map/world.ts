/** A country on the map, as paths of SVG on a grid of whole numbers. */
export interface Land {
  /** ISO 3166-1 alpha-2, Kosovo as XK; `null` for land that has no code. */
  readonly code: string | null;
  /** Empty where the country is too small to be drawn. */
  readonly path: string;
  /** The middle of its largest part, where it is drawn as a point if it is too small. */
  readonly x: number;
  readonly y: number;
}

/** The map that the build compiles. */
export interface World {
  readonly width: number;
  readonly height: number;
  readonly lands: readonly Land[];
}

/** The map as bytes: what the build keeps. */
export function packWorld(world: World): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(world));
}

/** The map in bytes that `packWorld` made. */
export function unpackWorld(bytes: Uint8Array): World {
  return JSON.parse(new TextDecoder().decode(bytes));
}
