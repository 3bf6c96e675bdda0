import type { Flags } from '../flags.ts';
import type { World } from '../world.ts';
import type { CommandName } from './names.ts';

/** Runs a command on its arguments, once the command line is understood, and gives the exit code. */
export type Runner = (args: readonly string[], flags: Flags, world: World) => Promise<number>;

/** A command: its arguments and what it runs, which is loaded when it is called. */
export interface CommandOf {
  /** Its arguments as commander writes them (`<plan>`, `[files...]`), with spaces between, and what they are; `null` for none. */
  readonly args: readonly [string, string] | null;
  /** True where no argument means standard input. */
  readonly reads: boolean;
  readonly load: () => Promise<Runner>;
}

const FILES = ['[files...]', 'files, folders and patterns to read; standard input if none, or for -'] as const;
const INPUTS = ['[inputs...]', FILES[1]] as const;

/** Every command, in the order that help lists them. One that is missing here does not compile. */
export const EVERY_COMMAND: Readonly<Record<CommandName, CommandOf>> = {
  analyze: { args: FILES, reads: true, load: async () => (await import('./analyze.ts')).analyzeCommand },
  show: { args: FILES, reads: true, load: async () => (await import('./show.ts')).showCommand },
  quotes: { args: FILES, reads: true, load: async () => (await import('./facts.ts')).quotesCommand },
  events: { args: FILES, reads: true, load: async () => (await import('./facts.ts')).eventsCommand },
  detect: { args: FILES, reads: true, load: async () => (await import('./detect.ts')).detectCommand },
  clean: { args: FILES, reads: true, load: async () => (await import('./clean.ts')).cleanCommand },
  report: { args: FILES, reads: true, load: async () => (await import('./report.ts')).reportCommand },
  export: { args: FILES, reads: true, load: async () => (await import('./export.ts')).exportCommand },
  kb: { args: ['<forms...>', 'what to look up'], reads: false, load: async () => (await import('./kb.ts')).kbCommand },
  batch: { args: INPUTS, reads: true, load: async () => (await import('./batch.ts')).batchCommand },
  verify: { args: ['<results...>', 'result folders or files'], reads: false, load: async () => (await import('./verify.ts')).verifyCommand },
  plan: { args: ['<inputs...>', FILES[1]], reads: false, load: async () => (await import('./plan.ts')).planCommand },
  merge: { args: ['<results...>', 'result folders of the shards'], reads: false, load: async () => (await import('./merge.ts')).mergeCommand },
  enqueue: { args: ['<plan>', 'a file printed by `plan`'], reads: false, load: async () => (await import('./enqueue.ts')).enqueueCommand },
  worker: { args: null, reads: false, load: async () => (await import('./worker.ts')).workerCommand },
  index: { args: ['<results...>', 'results of batch or merge'], reads: false, load: async () => (await import('./index.ts')).indexCommand },
  who: { args: ['<name>', 'a name, or an id'], reads: false, load: async () => (await import('./who.ts')).whoCommand },
  graph: { args: ['<index>', 'a folder made by `index`'], reads: false, load: async () => (await import('./graph.ts')).graphCommand },
  query: { args: ['<path> <sql>', 'a result or an index, and a query'], reads: false, load: async () => (await import('./query.ts')).queryCommand },
  schema: { args: null, reads: false, load: async () => (await import('./schema.ts')).schemaCommand },
  completion: { args: ['<shell>', 'bash, zsh or fish'], reads: false, load: async () => (await import('./completion.ts')).completionCommand },
  help: { args: ['[command]', 'the command'], reads: false, load: async () => async () => 0 },
};
