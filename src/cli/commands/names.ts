/** The commands, by what is first on the command line; `analyze` may be left out. */
export const COMMANDS = [
  'analyze',
  'show',
  'quotes',
  'events',
  'detect',
  'clean',
  'report',
  'export',
  'kb',
  'batch',
  'verify',
  'plan',
  'merge',
  'enqueue',
  'worker',
  'index',
  'who',
  'graph',
  'query',
  'schema',
  'completion',
  'help',
] as const;
export type CommandName = (typeof COMMANDS)[number];

/** True for the name of a command. */
export const isCommand = (word: string): word is CommandName => COMMANDS.some((command) => command === word);

/** What each command does, for help and completion. */
export const ABOUT: Readonly<Record<CommandName, string>> = {
  analyze: 'analyse articles',
  show: 'print articles with everything found in them highlighted',
  quotes: 'print who said what',
  events: 'print who did what to whom',
  detect: 'print only the language of each article',
  clean: 'print texts without their boilerplate',
  report: 'make an HTML page of one article, or an overview of many',
  export: 'write results for annotation tools, taggers and graph tools',
  kb: 'look up a name, title or weapon in the built-in tables',
  batch: 'analyse an archive into a folder, in parallel and resumable',
  verify: 'check a result against its manifest',
  plan: 'split an archive into shards for several machines; prints the plan',
  merge: 'merge the results of all shards of a plan',
  enqueue: 'put the shards of a plan on a queue in Redis for workers',
  worker: 'run shards from a queue in Redis',
  index: 'make an index of everyone and everything mentioned in results of batch',
  who: 'print everything an index knows about a person, organisation, place or weapon',
  graph: 'write a graph for Gephi of who and what is mentioned together',
  query: 'query the tables of a result or an index with SQL',
  schema: 'print the JSON Schema of the output',
  completion: 'print a script for tab completion in a shell',
  help: 'print help for a command',
};
