import { Command, CommanderError } from 'commander';
import { VERSION } from '../version.ts';
import { withBatchFlags, withJobFlags, withOrderFlag, withPlanFlags, withResultFlags } from './batch-options.ts';
import { CODES, EXAMPLES } from './examples.ts';
import { type Flags, OTHER, withAnalysisFlags, withInputFlags, withMarkFlags, withOutputFlags, withRuleFlags, withTopFlag } from './options.ts';
import { withEnqueueFlags, withQueueFlags, withWorkerFlags } from './queue-options.ts';
import { printing } from './run.ts';
import { DONE, harmless, USAGE, type World } from './world.ts';

const INPUTS = 'files, folders and patterns to read; - or none is standard input';

/** Runs a command on its paths, once the command line is understood. */
type Runner = (paths: readonly string[], flags: Flags, world: World) => Promise<number>;

type Act = (load: () => Promise<Runner>) => (paths: string[], _: unknown, command: Command) => Promise<void>;

/** Adds the commands for archives. */
function withBatchCommands(program: Command, act: Act): void {
  const batch = program
    .command('batch')
    .description('analyse an archive into a folder, in parallel, so that it can be resumed')
    .argument('[inputs...]', INPUTS);
  const runs = withBatchFlags(withJobFlags(withResultFlags(withRuleFlags(withAnalysisFlags(batch))), 'one a core'));
  withInputFlags(runs).action(act(async () => (await import('./commands/batch.ts')).batchCommand));
  const verify = program.command('verify').description('check a result against its manifest').argument('<results...>', 'result folders or files');
  verify
    .optionsGroup(OTHER)
    .option('-q, --quiet', 'say nothing but what differs')
    .action(act(async () => (await import('./commands/verify.ts')).verifyCommand));
  const plan = program.command('plan').description('share an archive out for several machines; prints the plan').argument('<inputs...>', INPUTS);
  withPlanFlags(plan).action(act(async () => (await import('./commands/plan.ts')).planCommand));
  const merge = program.command('merge').description('join the results of all shards of a plan').argument('<results...>', 'result folders of the shards');
  withResultFlags(merge)
    .option('-q, --quiet', 'say nothing on standard error but why not')
    .action(act(async () => (await import('./commands/merge.ts')).mergeCommand));
}

/** Adds the commands that share a plan out over a queue. */
function withQueueCommands(program: Command, act: Act): void {
  const enqueue = program.command('enqueue').description('put the shards of a plan on a queue in Redis, for workers').argument('<plan>', 'what `plan` printed');
  const put = act(async () => (await import('./commands/enqueue.ts')).enqueueCommand);
  withInputFlags(withQueueFlags(withEnqueueFlags(withRuleFlags(withAnalysisFlags(enqueue))))).action((plan, options, command) => put([plan], options, command));
  const worker = program.command('worker').description('run shards from a queue in Redis');
  const work = act(async () => (await import('./commands/worker.ts')).workerCommand);
  withJobFlags(withWorkerFlags(withQueueFlags(worker)), 'one a core')
    .option('-q, --quiet', 'say nothing on standard error but why not')
    .action((options, command) => work(['-'], options, command));
}

/** What becomes of a run: its exit code, and what commander prints of itself (help, version). */
interface Ends {
  readonly finish: (code: number) => void;
  readonly told: (text: string) => void;
}

/** The commander program of a world. */
function programFor(world: World, { finish, told }: Ends): Command {
  const program = new Command('saripati');
  const act: Act = (load) => async (paths, _, command) => {
    if (paths.length === 0 && world.stdin.isTTY && command.getOptionValue('plan') === undefined) {
      world.stderr.write(command.helpInformation());
      finish(USAGE);
      return;
    }
    const run = await load();
    finish(await run(paths.length > 0 ? paths : ['-'], command.optsWithGlobals<Flags>(), world));
  };
  const files = ['[files...]', INPUTS] as const;
  program
    .description(
      'Turns Indonesian news into structured data: language, boilerplate, people, countries, weapons, organisations, places and dates, every one with exact offsets.',
    )
    .addHelpText('beforeAll', ({ command }) => EXAMPLES[command.name()] ?? '')
    .addHelpText('after', `\n${CODES}`)
    .enablePositionalOptions()
    .configureOutput({ writeOut: told, writeErr: (text) => world.stderr.write(harmless(text)) })
    .exitOverride()
    .argument(...files);
  const analyze = withOrderFlag(withJobFlags(withOutputFlags(withRuleFlags(withAnalysisFlags(program))), '1'));
  withInputFlags(analyze).action(act(async () => (await import('./commands/analyze.ts')).analyzeCommand));
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

  withBatchCommands(program, act);
  withQueueCommands(program, act);

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
  let help = '';
  const program = programFor(world, {
    finish: (finished) => {
      code = finished;
    },
    told: (text) => {
      help += text;
    },
  });
  try {
    await program.parseAsync(args[0] === 'analyze' ? args.slice(1) : [...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) return USAGE;
    return printing(world, async (sink) => {
      await sink.write(help);
      return DONE;
    });
  }
  return code;
}
