import { readWeights } from '../read.ts';

/** Classes of the model, in the order of its columns. `msa` is Indonesian or Malay, which the pair model parts; `oth` is the wide world. */
export const CLASSES = ['msa', 'jav', 'sun', 'min', 'bjn', 'ace', 'ban', 'bug', 'mad', 'bbc', 'nij', 'eng', 'tgl', 'vie', 'nld', 'oth'] as const;

/** Bits of a feature's hash that name its row. */
export const CLASS_BITS = 14;
export const PAIR_BITS = 18;

/** A class weight is a byte from 0 to 62; this is the byte of no weight. */
export const NO_WEIGHT = 31;

/** Bytes before the weights: ten 32-bit floats. All numbers are little-endian. */
export const HEADER = 40;

/**
 * The detector's weights. The sum of a feature's row, times `scale`, divided by the square root of the number of features,
 * is a text's score for each class; `pair` is one column in which a positive sum says Indonesian, a negative one Malay.
 * Probabilities are the softmax of scores times `sharpness`: `[at one feature, growth with the logarithm of their number]`. The pair's is the
 * sigmoid of what its score exceeds `pairCut` by, times `pairSharpness`, with `vote` for each vote; `plainSharpness` is for texts without a vote.
 */
export interface LanguageModel {
  /** Four words a row, four classes a word, the first in the lowest byte: read so, a row takes eight additions. */
  readonly rows: Uint32Array;
  readonly scale: number;
  readonly sharpness: readonly [number, number];
  readonly pair: Int8Array;
  readonly pairScale: number;
  readonly pairSharpness: readonly [number, number];
  readonly pairCut: readonly [number, number];
  readonly plainSharpness: number;
  readonly vote: number;
}

/** The model in its packed form. Throws a `RangeError` when the bytes are too few. */
export function parseModel(bytes: Uint8Array): LanguageModel {
  const { buffer, byteOffset: from, length } = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const size = CLASSES.length << CLASS_BITS;
  if (length < HEADER + size + (1 << PAIR_BITS)) throw new RangeError(`language model of ${length} bytes: too few`);
  const header = new DataView(buffer, from, HEADER);
  const number = (i: number): number => header.getFloat32(4 * i, true);
  return {
    rows: new Uint32Array(buffer, from + HEADER, size / 4),
    scale: number(0),
    sharpness: [number(1), number(2)],
    pair: new Int8Array(buffer, from + HEADER + size, 1 << PAIR_BITS),
    pairScale: number(3),
    pairSharpness: [number(4), number(5)],
    pairCut: [number(6), number(7)],
    plainSharpness: number(8),
    vote: number(9),
  };
}

let loaded: LanguageModel | undefined;

/** The model that ships, read when first asked for. Throws when the package lacks its file. */
export function languageModel(): LanguageModel {
  loaded ??= parseModel(readWeights('language'));
  return loaded;
}
