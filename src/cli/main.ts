import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommanderError } from 'commander';
import { harmless } from '../text/harmless.ts';
import { COMMANDS, isCommand } from './commands/names.ts';
import { withDefaults } from './defaults/defaults.ts';
import type { DefaultsFile } from './defaults/file.ts';
import { BadDefault } from './defaults/keys.ts';
import { didYouMean } from './help/suggest.ts';
import { programFor } from './program.ts';
import { unknownExtension } from './streams/output-extension.ts';
import { writingTo } from './streams/output-file.ts';
import { printing } from './streams/printing.ts';
import { DONE, USAGE, type World } from './world.ts';

/** `help` and `help COMMAND` as the command line that prints it. */
function asHelp(args: readonly string[]): readonly string[] {
  const [first, command] = args;
  if (first !== 'help' || (command !== undefined && (!isCommand(command) || command === 'help'))) return args;
  return command === undefined || command === 'analyze' ? ['--help'] : [command, '--help'];
}

/** Why a command line is refused before anything is read; `null` when it is not. */
function refusal(args: readonly string[]): string | null {
  const [first = '', second = ''] = args;
  const url = args.find((arg, k) => /^https?:\/\//iu.test(arg) && args[k - 1] !== '--redis');
  if (url !== undefined) return `${url}: saripati fetches nothing from the network; save the page and give its file`;
  if (first === 'help' && /^[^-]/u.test(second) && !isCommand(second)) return `there is no command "${second}".${didYouMean(second, COMMANDS)}`;
  if (isCommand(first) || !/^[a-z]{2,20}$/iu.test(first) || existsSync(first)) return null;
  const meant = didYouMean(first, COMMANDS);
  return meant === '' ? null : `there is no command and no file "${first}".${meant}`;
}

/** Where defaults are kept: in the working folder, then in the user's own. */
function configPaths({ XDG_CONFIG_HOME, HOME }: World['env']): string[] {
  const home = XDG_CONFIG_HOME || (HOME && join(HOME, '.config'));
  return ['saripati.config.json', ...(home ? [join(home, 'saripati', 'config.json')] : [])];
}

const readDefaults = (env: World['env']): DefaultsFile[] =>
  configPaths(env).flatMap((path) => (existsSync(path) ? [{ path, text: readFileSync(path, 'utf8') }] : []));

/**
 * Runs the command line `args` (without node and script) and returns the exit code. `analyze` is the command when none
 * is named; naming it is allowed.
 */
export async function main(args: readonly string[], world: World): Promise<number> {
  const words = asHelp(args);
  const refused = refusal(words);
  if (refused !== null) {
    world.stderr.write(harmless(`saripati: ${refused}\n(see saripati --help)\n`));
    return USAGE;
  }
  let code = DONE;
  let told = '';
  const program = programFor(words, async ({ name, load, args: paths, flags: typed, reads, help }) => {
    const flags = withDefaults(name, typed, world.env, readDefaults(world.env));
    if (reads && paths.length === 0 && world.stdin.isTTY && flags.plan === undefined) {
      world.stderr.write(help());
      code = USAGE;
      return;
    }
    const unclear = unknownExtension(name, flags);
    if (unclear !== null) {
      world.stderr.write(harmless(`saripati: ${flags.output} is not written: ${unclear} [output/refused]`).concat('\n'));
      code = USAGE;
      return;
    }
    const run = await load();
    const named = reads && paths.length === 0 ? ['-'] : paths;
    code = await writingTo(flags, named, world, (to) => run(named, flags, to));
  });
  program.exitOverride().configureOutput({
    writeOut: (text) => {
      told += text;
    },
    writeErr: (text) => world.stderr.write(harmless(text)),
  });
  for (const command of program.commands) command.copyInheritedSettings(program);
  try {
    await program.parseAsync(words[0] === 'analyze' ? words.slice(1) : [...words], { from: 'user' });
  } catch (error) {
    if (error instanceof BadDefault) {
      world.stderr.write(harmless(`saripati: ${error.message}`).concat('\n'));
      return USAGE;
    }
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) return USAGE;
    return printing(world, async (sink) => {
      await sink.write(told);
      return DONE;
    });
  }
  return code;
}
