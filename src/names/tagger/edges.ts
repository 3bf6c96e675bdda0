import { LOWER_WORD, MARK } from './view/shapes.ts';

/** Which set of transitions leads to a token of this shape: 0 capitalised, 1 lower case, 2 a mark. */
export function edgeKind(shape: number): number {
  if (shape >= MARK) return 2;
  return shape === LOWER_WORD ? 1 : 0;
}
