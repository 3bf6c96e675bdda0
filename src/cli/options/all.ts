import { COMMANDS, type CommandName } from '../commands/names.ts';
import type { Flags } from '../flags.ts';
import { ANALYSIS } from './analysis.ts';
import { ARCHIVE } from './archive.ts';
import { INPUT } from './input.ts';
import { GROUPS, type Group, type Option, type OptionsFor } from './option.ts';
import { OUTPUT } from './output.ts';
import { PAGE } from './page.ts';
import { QUEUE } from './queue.ts';
import { RESULT, RUN } from './result.ts';
import { WORKERS } from './workers.ts';

/** Commands that say nothing on standard error beside errors. */
const SAY_NOTHING: ReadonlySet<CommandName> = new Set(['graph', 'query', 'schema', 'completion', 'help']);

const OTHER: OptionsFor<'quiet'> = {
  quiet: [
    {
      flags: '-q, --quiet',
      help: 'print nothing on standard error except usage errors',
      commands: COMMANDS.filter((command) => !SAY_NOTHING.has(command)),
      example: 'saripati records.jsonl -q',
    },
  ],
};

/** Every option by the flag it sets: a flag without one does not compile. */
const EVERY_FLAG: OptionsFor<keyof Flags> = { ...ANALYSIS, ...OUTPUT, ...PAGE, ...INPUT, ...WORKERS, ...RESULT, ...RUN, ...QUEUE, ...ARCHIVE, ...OTHER };

const BY_GROUP: Readonly<Record<Group, object>> = {
  Analysis: ANALYSIS,
  Output: { ...OUTPUT, ...PAGE },
  Input: INPUT,
  Workers: WORKERS,
  Result: RESULT,
  Run: RUN,
  Queue: QUEUE,
  Index: ARCHIVE,
  'Other options': OTHER,
};

/** An option with the flag that it sets and the heading it is under. */
export interface Placed {
  readonly flag: string;
  readonly group: Group;
  readonly option: Option;
}

/** All options, group by group. */
export const OPTIONS: readonly Placed[] = GROUPS.flatMap((group) =>
  Object.entries<readonly Option[]>(EVERY_FLAG)
    .filter(([flag]) => flag in BY_GROUP[group])
    .flatMap(([flag, options]) => options.map((option) => ({ flag, group, option }))),
);

/** The options of a command. */
export function optionsOf(command: CommandName): readonly Placed[] {
  return OPTIONS.filter(({ option }) => option.commands.includes(command));
}
