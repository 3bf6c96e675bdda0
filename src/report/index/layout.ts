import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import type { Pair } from './graph.ts';

/** A place on a drawing, in its units. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Half the width and half the height of what is at a place. */
export interface Box {
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** What is drawn, and where it ends. */
export interface Drawn {
  readonly places: readonly Place[];
  readonly width: number;
  readonly height: number;
}

/** Steps of the simulation, and rounds in which boxes that lie over each other are moved apart. */
const STEPS = 400;
const ROUNDS = 200;
const EDGE = 8;

/** Numbers from 0 to 1 from a fixed seed (a linear congruential generator), for places that fall together. */
function seeded(): () => number {
  let state = 1;
  return () => {
    state = (1664525 * state + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

/** A box on its way; the simulation gives it its place. */
interface Node extends Box, SimulationNodeDatum {
  x: number;
  y: number;
}

/** Moves two boxes apart along the way that is shorter; false where they do not lie over each other. */
function parted(a: Node, b: Node): boolean {
  const overX = a.halfWidth + b.halfWidth - Math.abs(a.x - b.x);
  const overY = a.halfHeight + b.halfHeight - Math.abs(a.y - b.y);
  if (overX <= 0 || overY <= 0) return false;
  const axis = overX < overY ? 'x' : 'y';
  const push = (Math.min(overX, overY) / 2 + 0.5) * (a[axis] < b[axis] ? -1 : 1);
  a[axis] += push;
  b[axis] -= push;
  return true;
}

function partAll(nodes: readonly Node[]): void {
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const [k, a] of nodes.entries()) for (const b of nodes.slice(k + 1)) moved = parted(a, b) || moved;
    if (!moved) return;
  }
}

/** Places in which those that share much lie near each other and no box lies over another. The same input gives the same places. */
export function layout(boxes: readonly Box[], links: readonly Pair[]): Drawn {
  const most = Math.max(1, ...links.map(({ together }) => together));
  // Without a place of its own d3 puts a node on a spiral.
  const nodes = boxes.map((box): Node => ({ ...box, x: Number.NaN, y: Number.NaN }));
  const pull = forceLink(links.map(({ a, b, together }) => ({ source: a, target: b, together })))
    .distance(70)
    .strength(({ together }) => 0.15 + 0.6 * Math.sqrt(together / most));
  forceSimulation(nodes)
    .randomSource(seeded())
    .force('pull', pull)
    .force('push', forceManyBody().strength(-260))
    .force('x', forceX(0).strength(0.05))
    .force('y', forceY(0).strength(0.09))
    .stop()
    .tick(STEPS);
  partAll(nodes);
  const left = Math.min(...nodes.map(({ x, halfWidth }) => x - halfWidth)) - EDGE;
  const top = Math.min(...nodes.map(({ y, halfHeight }) => y - halfHeight)) - EDGE;
  return {
    places: nodes.map(({ x, y }) => ({ x: Math.round(x - left), y: Math.round(y - top) })),
    width: Math.ceil(Math.max(...nodes.map(({ x, halfWidth }) => x + halfWidth)) + EDGE - left),
    height: Math.ceil(Math.max(...nodes.map(({ y, halfHeight }) => y + halfHeight)) + EDGE - top),
  };
}
