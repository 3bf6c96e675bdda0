import { Command, type Help, Option as Switch } from 'commander';
import { VERSION } from '../version.ts';
import { EVERY_COMMAND, type Runner } from './commands/all.ts';
import { ABOUT, COMMANDS, type CommandName } from './commands/names.ts';
import type { Flags } from './flags.ts';
import { CODES, EXAMPLES } from './help/examples.ts';
import { optionsOf, type Placed } from './options/all.ts';
import type { Option } from './options/option.ts';

/** What the program calls when a command line is understood; `help` is that of the command. */
export type Act = (run: {
  readonly name: CommandName;
  readonly load: () => Promise<Runner>;
  readonly args: readonly string[];
  readonly flags: Flags;
  readonly reads: boolean;
  readonly help: () => string;
}) => Promise<void>;

const DESCRIPTION =
  'Turns Indonesian news into structured data: people and their roles, countries, organisations, places, weapons, dates, amounts, quotations and events, every one with exact offsets.';
/** Groups that the short help lists. */
const IN_SHORT_HELP: ReadonlySet<string> = new Set(['Analysis', 'Output']);

function switchOf({ flags, help, fallback, parse, choices, conflicts, required }: Option): Switch {
  const made = new Switch(flags, fallback === undefined ? help : `${help} (default: ${fallback})`);
  if (choices) made.choices(choices);
  else if (parse) made.argParser(parse);
  if (conflicts) made.conflicts(conflicts);
  return required ? made.makeOptionMandatory() : made;
}

/** Adds the options of a command; in the short help only the usual ones are seen. */
function addOptions(command: Command, options: readonly Placed[], long: boolean): void {
  const main = options.some(({ group }) => IN_SHORT_HELP.has(group));
  for (const { group, option } of options) {
    const made = switchOf(option).helpGroup(`${group}:`);
    command.addOption(long || !main || IN_SHORT_HELP.has(group) ? made : made.hideHelp());
  }
}

/** The flags of a command, by the names that `Flags` gives them: `--format` is another flag in `batch`. */
function flagsOf(command: Command, options: readonly Placed[]): Flags {
  const said: Readonly<Record<string, unknown>> = command.opts();
  return Object.fromEntries(options.map(({ flag, option }) => [flag, said[attributeOf(option)]]).filter(([, value]) => value !== undefined));
}

/** The name that commander gives the value of an option: "sourceOffsets" for "--source-offsets <unit>". */
function attributeOf({ flags }: Option): string {
  const long = /--(?<name>[a-z-]{1,30})/u.exec(flags)?.groups?.['name'] ?? '';
  return long.replace(/-(?<letter>[a-z])/gu, (_, letter: string) => letter.toUpperCase());
}

/** Adds what is after a command: one argument or several with spaces between. */
function addArguments(command: Command, [names, about]: readonly [string, string]): void {
  for (const name of names.split(' ')) command.argument(name, about);
}

function prepare(command: Command, name: CommandName, act: Act, long: boolean): void {
  const { args, load, reads } = EVERY_COMMAND[name];
  const options = optionsOf(name);
  if (args) addArguments(command, args);
  addOptions(command, options, long);
  command.action(async () => {
    await act({ name, load, args: command.args, flags: flagsOf(command, options), reads, help: () => command.helpInformation() });
  });
}

/** The commander program for a command line: `--help` in it shows all, `-h` the usual options. */
export function programFor(args: readonly string[], act: Act): Command {
  const long = args.includes('--help');
  const program = new Command('saripati');
  program
    .description(DESCRIPTION)
    .enablePositionalOptions()
    .showHelpAfterError('(see saripati help COMMAND)')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help: -h for the usual options, --help for all')
    .configureHelp({ visibleCommands: (command: Command): Command[] => [...command.commands] } satisfies Partial<Help>);
  if (long) program.addHelpText('beforeAll', ({ command }) => EXAMPLES[command.name()] ?? '').addHelpText('after', `\n${CODES}`);
  prepare(program, 'analyze', act, long);
  for (const name of COMMANDS) {
    if (name === 'analyze') continue;
    const command = program.command(name).description(ABOUT[name]);
    // The options of all commands would cost every start some milliseconds.
    if (args.includes(name)) prepare(command, name, act, long);
    else if (EVERY_COMMAND[name].args) addArguments(command, EVERY_COMMAND[name].args);
  }
  return program;
}
