import { HEADER, type LanguageModel, NO_WEIGHT } from '../../src/models/language/load.ts';

/** Steps on either side of nothing: a byte could hold 127, but 31 lose no accuracy and pack a third smaller. */
const LEVELS = NO_WEIGHT;
/** Standard deviations; the few weights beyond are cut to this: they would cost all others their detail. */
const LIMIT = 4.5;

/** Weights as signed bytes of one scale, which is what one step is worth. */
export function quantise(weights: Float32Array): { bytes: Int8Array; scale: number } {
  let squares = 0;
  let used = 0;
  for (const weight of weights) {
    squares += weight * weight;
    if (weight !== 0) used++;
  }
  const scale = (LIMIT * Math.sqrt(squares / used)) / LEVELS;
  return { bytes: Int8Array.from(weights, (weight) => Math.max(-LEVELS, Math.min(LEVELS, Math.round(weight / scale)))), scale };
}

/** Signed bytes as the class rows hold them. */
export function rowsOf(weights: Int8Array): Uint32Array {
  return new Uint32Array(Uint8Array.from(weights, (weight) => weight + NO_WEIGHT).buffer);
}

/** The bytes of `weights.bin`; `parseModel` reads them. */
export function packModel(model: LanguageModel): Uint8Array {
  const { rows, pair } = model;
  const bytes = new Uint8Array(HEADER + rows.byteLength + pair.length);
  const header = new DataView(bytes.buffer);
  const numbers = [model.scale, ...model.sharpness, model.pairScale, ...model.pairSharpness, ...model.pairCut, model.plainSharpness, model.vote];
  for (const [i, number] of numbers.entries()) header.setFloat32(4 * i, number, true);
  bytes.set(new Uint8Array(rows.buffer), HEADER);
  bytes.set(new Uint8Array(pair.buffer), HEADER + rows.byteLength);
  return bytes;
}
