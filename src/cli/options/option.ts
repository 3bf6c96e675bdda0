import type { CommandName } from '../commands/names.ts';
import type { Flags } from '../flags.ts';

/** The headings under which help lists options, in order. */
export const GROUPS = ['Analysis', 'Output', 'Input', 'Workers', 'Result', 'Run', 'Queue', 'Index', 'Other options'] as const;
export type Group = (typeof GROUPS)[number];

/** An option of the command line: all that help, the documentation, completion and the parser know of it. */
export interface Option {
  /** As it is typed: `-d, --date <YYYY-MM-DD>`. */
  readonly flags: string;
  /** One line for help. */
  readonly help: string;
  /** What the documentation says beyond that, in Markdown. */
  readonly doc?: string;
  /** What holds where it is not given, for people. */
  readonly fallback?: string;
  readonly commands: readonly CommandName[];
  /** A command line that uses it. */
  readonly example: string;
  /** Reads what was typed; throws `InvalidArgumentError`. A flag without a value has none. */
  readonly parse?: (said: string) => unknown;
  readonly choices?: readonly string[];
  readonly required?: true;
  /** The flag of an option that cannot be given together with it. */
  readonly conflicts?: keyof Flags;
}

/** An option that sets a flag. */
export interface OptionOf<Key extends keyof Flags> extends Option {
  readonly parse?: (said: string) => NonNullable<Flags[Key]>;
}

/** Options by the flag that they set; a flag may be another option in another command. */
export type OptionsFor<Key extends keyof Flags> = { readonly [Name in Key]-?: readonly OptionOf<Name>[] };
