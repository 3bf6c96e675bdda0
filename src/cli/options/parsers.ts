import { InvalidArgumentError } from 'commander';
import type { ShardSize } from '../../batch/result/shards.ts';
import { isoDay } from '../../input/records/iso-day.ts';
import { LAYERS, OUTPUT_LAYERS } from '../../output/layers/all.ts';
import type { OutputLayer } from '../../output/layers/layer.ts';
import type { ShardOf } from '../flags.ts';
import { didYouMean } from '../help/suggest.ts';

/** Reads layers with commas between. The singular is understood: `person` is `people`. */
export function layers(said: string): OutputLayer[] {
  return said.split(',').map((part) => {
    const name = part.trim().toLowerCase();
    const layer = Object.values(LAYERS).find((one) => one.name === name || one.alias === name);
    if (layer) return layer.name;
    throw new InvalidArgumentError(`There is no layer "${name}".${didYouMean(name, OUTPUT_LAYERS)} Layers: ${OUTPUT_LAYERS.join(', ')}.`);
  });
}

/** Reads a day. */
export function date(said: string): string {
  const day = isoDay(said);
  if (day === null) throw new InvalidArgumentError('It must be a calendar date, YYYY-MM-DD.');
  return day;
}

/** ISO 639-1 codes of the languages that people type most. */
const TWO_LETTERS: Readonly<Record<string, string>> = { id: 'ind', ms: 'zsm', en: 'eng', jv: 'jav', su: 'sun' };

/** Reads a language: an ISO 639-3 code, or the ISO 639-1 code of a language of the region. */
export function languageCode(said: string): string {
  const code = TWO_LETTERS[said] ?? said;
  if (!/^[a-z]{3}$/u.test(code))
    throw new InvalidArgumentError('It must be a language code: id or ind, ms or zsm, or another of ISO 639-3 with three letters.');
  return code;
}

/** Reads the path of a file. */
export function filePath(said: string): string {
  if (said === '') throw new InvalidArgumentError('It must be the path of a file.');
  return said;
}

/** Reads anything. */
export const anything = (said: string): string => said;

/** Returns a reader of names with commas between. */
export function names(most: number): (said: string) => string[] {
  return (said) => {
    const all = said.split(',').map((name) => name.trim().replace(/\s{1,100}/gu, ' '));
    if (all.length > most || all.includes('')) throw new InvalidArgumentError(`It must be 1 to ${most} names separated by commas.`);
    return all;
  };
}

/** Returns a reader of whole numbers in a range. */
export function wholeNumber(least: number, most: number): (said: string) => number {
  return (said) => {
    const value = Number(said);
    if (!/^\d{1,9}$/u.test(said) || value < least || value > most) throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
    return value;
  };
}

const UNITS: Readonly<Record<string, number>> = { kb: 1e3, mb: 1e6, gb: 1e9 };

/** Reads the size of a shard: records, or bytes with a unit. */
export function shardSize(said: string): ShardSize {
  const { count, unit = '' } = /^(?<count>\d{1,9})\s?(?<unit>[kmg]b)?$/iu.exec(said)?.groups ?? {};
  const size = Number(count);
  if (count === undefined || size === 0) throw new InvalidArgumentError('It must be a number of records (10000) or a size (64MB).');
  return unit === '' ? { records: size } : { bytes: size * (UNITS[unit.toLowerCase()] ?? 1) };
}

/** Reads which shard of how many. */
export function shardOf(said: string): ShardOf {
  const { shard, of } = /^(?<shard>\d{1,6})\/(?<of>\d{1,6})$/u.exec(said)?.groups ?? {};
  if (shard === undefined || Number(shard) < 1 || Number(shard) > Number(of)) throw new InvalidArgumentError('It must be i/N with i from 1 to N, such as 3/8.');
  return { shard: Number(shard), of: Number(of) };
}

/** Returns a reader of one of some words; commander has checked it. */
export function oneOf<Word extends string>(words: readonly Word[]): (said: string) => Word {
  return (said) => {
    const word = words.find((one) => one === said);
    if (word === undefined) throw new InvalidArgumentError(`Allowed choices are ${words.join(', ')}.`);
    return word;
  };
}
