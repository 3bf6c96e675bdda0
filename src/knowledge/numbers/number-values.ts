import { foldHash } from '../../text/fold.ts';
import { hashBits } from '../../text/hash-bits.ts';
import { lazy, rowsOf } from '../table.ts';
import { SCALES_TABLE } from './scales.table.ts';
import { VAGUE_NUMBERS_TABLE } from './vague-numbers.table.ts';

/** What one word adds to a number: a digit or whole number, a factor that builds tens and hundreds, or a scale that closes a group. */
export type NumberWord =
  | { readonly is: 'one'; readonly value: number }
  | { readonly is: 'teen' | 'half' | 'point' }
  | { readonly is: 'factor'; readonly value: number }
  | { readonly is: 'scale'; readonly value: number; readonly onlyBehindFigures: boolean };

/** The least and, where there is one, the most that an uncertain number means. */
export interface VagueNumber {
  readonly low: number;
  readonly high: number | null;
}

const ONES: readonly (readonly [string, number])[] = [
  ['nol', 0],
  ['kosong', 0],
  ['satu', 1],
  ['dua', 2],
  ['tiga', 3],
  ['empat', 4],
  ['lima', 5],
  ['enam', 6],
  ['tujuh', 7],
  ['delapan', 8],
  ['lapan', 8],
  ['sembilan', 9],
  ['sepuluh', 10],
  ['sebelas', 11],
];
const FACTORS: readonly (readonly [string, number])[] = [
  ['puluh', 10],
  ['ratus', 100],
];

const scaleRows = lazy(() => rowsOf(SCALES_TABLE).map(([form = '', factor, note]) => ({ form, value: Number(factor), onlyBehindFigures: note === 'figure' })));

/** The words of numbers by hash. */
export const numberWords: () => ReadonlyMap<number, NumberWord> = lazy(() => {
  const words = new Map<number, NumberWord>();
  for (const [form, value] of ONES) words.set(foldHash(form), { is: 'one', value });
  for (const [form, value] of FACTORS) {
    words.set(foldHash(form), { is: 'factor', value });
    words.set(foldHash(`se${form}`), { is: 'one', value });
  }
  words.set(foldHash('belas'), { is: 'teen' });
  words.set(foldHash('setengah'), { is: 'half' });
  words.set(foldHash('koma'), { is: 'point' });
  for (const { form, value, onlyBehindFigures } of scaleRows()) words.set(foldHash(form), { is: 'scale', value, onlyBehindFigures });
  return words;
});

/** Words for one of a scale ("seribu", "sejuta") by hash, with the scale's factor. */
export const oneOfScale: () => ReadonlyMap<number, number> = lazy(() => new Map(scaleRows().map(({ form, value }) => [foldHash(`se${form}`), value])));

/** Scales with the ending of an approximation ("4 jutaan") by hash, with the scale's factor. */
export const roundScales: () => ReadonlyMap<number, number> = lazy(() => new Map(scaleRows().map(({ form, value }) => [foldHash(`${form}an`), value])));

/** Hashes of all words a number may begin with. */
export const numeralStarts: () => ReadonlySet<number> = lazy(
  () =>
    new Set([
      ...[...numberWords()].flatMap(([hash, { is }]) => (is === 'one' || is === 'half' ? [hash] : [])),
      ...oneOfScale().keys(),
      ...vagueNumbers().keys(),
    ]),
);

/** A first look at `numeralStarts`. */
export const numeralStartBits: () => Uint32Array = lazy(() => hashBits(numeralStarts()));

/** Words for an uncertain number ("puluhan") by hash. */
export const vagueNumbers: () => ReadonlyMap<number, VagueNumber> = lazy(
  () => new Map(rowsOf(VAGUE_NUMBERS_TABLE).map(([form = '', low, high]) => [foldHash(form), { low: Number(low), high: high ? Number(high) : null }])),
);
