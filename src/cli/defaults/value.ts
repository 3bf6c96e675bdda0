import { InvalidArgumentError } from 'commander';
import { OPTIONS } from '../options/all.ts';
import type { Option } from '../options/option.ts';
import { BadDefault, type Given, keyOf } from './keys.ts';

/** What is said of an option without a value. */
const SWITCHES = new Map<unknown, true | undefined>([
  [true, true],
  ['true', true],
  ['1', true],
  [false, undefined],
  ['false', undefined],
  ['0', undefined],
]);

function switched({ value, where }: Given): true | undefined {
  if (!SWITCHES.has(value)) throw new BadDefault(`${where}: it must be true or false [config/bad-value]`);
  return SWITCHES.get(value);
}

/** True if another command takes the word: `parquet` says nothing to `analyze`, and is not a mistake. */
const isTakenElsewhere = (key: string, word: string): boolean => OPTIONS.some(({ option }) => keyOf(option) === key && option.choices?.includes(word));

function read({ parse }: Option, said: string, where: string): unknown {
  try {
    return parse ? parse(said) : said;
  } catch (error) {
    if (!(error instanceof InvalidArgumentError)) throw error;
    throw new BadDefault(`${where}: ${error.message} [config/bad-value]`);
  }
}

/** The value of a default, read as if it had been typed; `undefined` where it says nothing to the option. Throws `BadDefault`. */
export function valueOfDefault(option: Option, given: Given): unknown {
  const { key, value, where, strict } = given;
  if (!/[<[]/u.test(option.flags)) return switched(given);
  if (typeof value !== 'string' && typeof value !== 'number') throw new BadDefault(`${where}: it must be a string or a number [config/bad-value]`);
  const said = String(value);
  if (!option.choices || option.choices.includes(said)) return read(option, said, where);
  if (!strict && isTakenElsewhere(key, said)) return undefined;
  throw new BadDefault(`${where}: it must be one of ${option.choices.join(', ')} [config/bad-value]`);
}
