import { Command, CommanderError } from 'commander';
import { VERSION } from '../version.ts';
import { CODES, EXAMPLES } from './examples.ts';
import { type Flags, withAnalysisFlags, withInputFlags, withMarkFlags, withOutputFlags, withRuleFlags, withTopFlag } from './options.ts';
import { DONE, USAGE, type World } from './world.ts';

/** Runs a command on its paths, once the command line is understood. */
type Runner = (paths: readonly string[], flags: Flags, world: World) => Promise<number>;

/** The commander program; `finish` receives the exit code of the command that ran. */
function programFor(world: World, finish: (code: number) => void): Command {
  const program = new Command('saripati');
  const act =
    (load: () => Promise<Runner>) =>
    async (paths: string[], _: unknown, command: Command): Promise<void> => {
      if (paths.length === 0 && world.stdin.isTTY) {
        world.stderr.write(command.helpInformation());
        finish(USAGE);
        return;
      }
      const run = await load();
      finish(await run(paths.length > 0 ? paths : ['-'], command.optsWithGlobals<Flags>(), world));
    };
  const files = ['[files...]', 'files to read; - or none is standard input'] as const;
  program
    .description(
      'Turns Indonesian news into structured data: language, boilerplate, people, countries, weapons, organisations, places and dates, every one with exact offsets.',
    )
    .addHelpText('beforeAll', ({ command }) => EXAMPLES[command.name()] ?? '')
    .addHelpText('after', `\n${CODES}`)
    .enablePositionalOptions()
    .configureOutput({ writeOut: (text) => world.stdout.write(text), writeErr: (text) => world.stderr.write(text) })
    .exitOverride()
    .argument(...files);
  withInputFlags(withOutputFlags(withRuleFlags(withAnalysisFlags(program)))).action(act(async () => (await import('./commands/analyze.ts')).analyzeCommand));
  program.version(VERSION, '-V, --version', 'print the version').helpOption('-h, --help', 'print this help');

  const detect = program
    .command('detect')
    .description('the language alone')
    .argument(...files);
  withTopFlag(withInputFlags(withOutputFlags(withRuleFlags(detect)))).action(act(async () => (await import('./commands/detect.ts')).detectCommand));

  const clean = program
    .command('clean')
    .description('the text without its boilerplate')
    .argument(...files);
  withInputFlags(withMarkFlags(withRuleFlags(clean))).action(act(async () => (await import('./commands/clean.ts')).cleanCommand));

  const kb = program.command('kb').description('what the tables know of a name, title or weapon').argument('<forms...>', 'what to look up');
  withOutputFlags(kb)
    .option('-q, --quiet', 'say nothing on standard error but usage errors')
    .action(act(async () => (await import('./commands/kb.ts')).kbCommand));

  program
    .command('schema')
    .description('the JSON Schema of the output')
    .action(async () => finish(await (await import('./commands/schema.ts')).schemaCommand(world)));
  return program;
}

/**
 * Runs the command line `args` (without node and script) and returns the exit code. `analyze` is the command when none
 * is named; naming it is allowed.
 */
export async function main(args: readonly string[], world: World): Promise<number> {
  let code = DONE;
  const program = programFor(world, (finished) => {
    code = finished;
  });
  try {
    await program.parseAsync(args[0] === 'analyze' ? args.slice(1) : [...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? DONE : USAGE;
  }
  return code;
}
