import type { CommandName } from '../commands/names.ts';
import type { Flags } from '../flags.ts';
import { optionsOf } from '../options/all.ts';
import { type DefaultsFile, fromFile } from './file.ts';
import { type Given, hasDefault, KEYS, keyOf, variableOf } from './keys.ts';
import { valueOfDefault } from './value.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const fromEnvironment = (env: Environment): Given[] =>
  KEYS.map((key) => ({ key, value: env[variableOf(key)], where: variableOf(key), strict: false })).filter(({ value }) => value !== undefined && value !== '');

/**
 * The flags of a command with their defaults: what is typed goes before the environment, that before the first file, and that
 * before the next. Throws `BadDefault`.
 */
export function withDefaults(command: CommandName, typed: Flags, env: Environment, files: readonly DefaultsFile[]): Flags {
  const options = optionsOf(command).filter(hasDefault);
  const values: Record<string, unknown> = {};
  for (const given of [...files.toReversed().flatMap((file) => fromFile(file, command)), ...fromEnvironment(env)]) {
    const placed = options.find(({ option }) => keyOf(option) === given.key);
    const value = placed && valueOfDefault(placed.option, given);
    if (placed !== undefined && value !== undefined) values[placed.flag] = value;
  }
  // A file that is named tells its format by its ending.
  if (typed.output !== undefined) delete values['format'];
  return { ...values, ...typed };
}
