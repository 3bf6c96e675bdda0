import type { Flags } from '../flags.ts';
import { OPTIONS, type Placed } from '../options/all.ts';
import type { Option } from '../options/option.ts';

/** Flags that belong to one run: they have no defaults. */
const OF_ONE_RUN: readonly (keyof Flags)[] = [
  ...(['output', 'out', 'overwrite', 'show', 'report', 'shards', 'resume', 'errors', 'plan', 'shard'] as const),
  ...(['redis', 'wait', 'status'] as const),
];

/** True if an option may have a default. */
export const hasDefault = ({ flag }: Placed): boolean => !OF_ONE_RUN.some((one) => one === flag);

/** The long name of an option without its dashes: the key of its default. */
export const keyOf = ({ flags }: Option): string => /--(?<name>[a-z-]{1,30})/u.exec(flags)?.groups?.['name'] ?? '';

/** The variable of the environment that gives a default: `SARIPATI_TEXT_FIELD`. */
export const variableOf = (key: string): string => `SARIPATI_${key.replaceAll('-', '_').toUpperCase()}`;

/** The keys of all defaults. */
export const KEYS: readonly string[] = [...new Set(OPTIONS.filter(hasDefault).map(({ option }) => keyOf(option)))];

/** A default as a file or the environment gives it. */
export interface Given {
  readonly key: string;
  readonly value: unknown;
  /** Who gives it, for messages. */
  readonly where: string;
  /** True where it is meant for one command: then that command must be able to take it. */
  readonly strict: boolean;
}

/** A default that cannot be used. */
export class BadDefault extends Error {}
