import { readWeights } from '../read.ts';

/** Classes of the model, in the order of its columns. `msa` is Indonesian or Malay, which the pair model parts; `oth` is the wide world. */
export const CLASSES = ['msa', 'jav', 'sun', 'min', 'bjn', 'ace', 'ban', 'bug', 'mad', 'bbc', 'nij', 'eng', 'tgl', 'vie', 'nld', 'oth'] as const;

/** Bits of a feature's hash that name its row. */
export const CLASS_BITS = 15;
export const PAIR_BITS = 18;

/** Bytes before the weights: six 32-bit floats. */
export const HEADER = 24;

/**
 * The detector's weights. The sum of a feature's row, times `scale`, divided by the square root of the number of features,
 * is a text's score for each class; `pair` is one column in which a positive sum says Indonesian, a negative one Malay.
 * Probabilities are the softmax (sigmoid) of scores times `sharpness` (`pairSharpness`): `[at one feature, growth with the logarithm of their number]`.
 */
export interface LanguageModel {
  readonly weights: Int8Array;
  readonly scale: number;
  readonly sharpness: readonly [number, number];
  readonly pair: Int8Array;
  readonly pairScale: number;
  readonly pairSharpness: readonly [number, number];
}

/** The model in its packed form. Throws a `RangeError` when the bytes are too few. */
export function parseModel(bytes: Uint8Array): LanguageModel {
  const header = new DataView(bytes.buffer, bytes.byteOffset, HEADER);
  const number = (i: number): number => header.getFloat32(4 * i, true);
  const at = bytes.byteOffset + HEADER;
  const size = CLASSES.length << CLASS_BITS;
  return {
    weights: new Int8Array(bytes.buffer, at, size),
    scale: number(0),
    sharpness: [number(1), number(2)],
    pair: new Int8Array(bytes.buffer, at + size, 1 << PAIR_BITS),
    pairScale: number(3),
    pairSharpness: [number(4), number(5)],
  };
}

let loaded: LanguageModel | undefined;

/** The model that ships, read when first asked for. Throws when the package lacks its file. */
export function languageModel(): LanguageModel {
  loaded ??= parseModel(readWeights('language'));
  return loaded;
}
