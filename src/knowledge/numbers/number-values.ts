import { foldHash } from '../../text/fold.ts';
import { hashBits } from '../../text/hash-bits.ts';
import { lazy, rowsOf } from '../table.ts';
import { NUMBER_WORDS_TABLE } from './number-words.table.ts';
import { SCALES_TABLE } from './scales.table.ts';
import { VAGUE_NUMBERS_TABLE } from './vague-numbers.table.ts';

/** What one word adds to a number: a number of its own, ten or a half, a factor that builds tens and hundreds, or a scale that closes a group. */
export type NumberWord =
  | { readonly is: 'one' | 'teen' | 'half' | 'factor'; readonly value: number }
  | { readonly is: 'point' }
  | { readonly is: 'scale'; readonly value: number; readonly onlyBehindFigures: boolean };

/** The least and, where there is one, the most that an uncertain number means. */
export interface VagueNumber {
  readonly low: number;
  readonly high: number | null;
}

const CLASSES = ['one', 'teen', 'half', 'factor'] as const;

const scaleRows = lazy(() => rowsOf(SCALES_TABLE).map(([form = '', factor, note]) => ({ form, value: Number(factor), onlyBehindFigures: note === 'figure' })));

const wordRows: () => readonly { readonly form: string; readonly word: NumberWord }[] = lazy(() =>
  rowsOf(NUMBER_WORDS_TABLE).map(([form = '', cell, value]) => {
    const is = CLASSES.find((one) => one === cell);
    return { form, word: is === undefined ? { is: 'point' } : { is, value: Number(value) } };
  }),
);

/** The words of numbers by hash. */
export const numberWords: () => ReadonlyMap<number, NumberWord> = lazy(() => {
  const words = new Map<number, NumberWord>(wordRows().map(({ form, word }) => [foldHash(form), word]));
  for (const { form, value, onlyBehindFigures } of scaleRows()) words.set(foldHash(form), { is: 'scale', value, onlyBehindFigures });
  return words;
});

const formsOf = (...classes: readonly NumberWord['is'][]): string[] => wordRows().flatMap(({ form, word }) => (classes.includes(word.is) ? [form] : []));

/** Words that a number of days, years or hours may start with, in small letters. */
export const numberStarts: () => readonly string[] = lazy(() => [...formsOf('one', 'half'), 'seribu']);

/** Words that it may go on with. */
export const numberParts: () => readonly string[] = lazy(() => [...numberStarts(), ...formsOf('teen', 'factor'), 'ribu']);

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
