/** The commands, by what stands first on the command line; `analyze` may be left out. */
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
  show: 'read articles with what was found in them in colour',
  quotes: 'who said what',
  events: 'who did what to whom',
  detect: 'the language alone',
  clean: 'the text without its boilerplate',
  report: 'articles, or all that is in many, as one page of HTML',
  export: 'what was found, as annotation tools, taggers and graph tools read it',
  kb: 'what the tables know of a name, title or weapon',
  batch: 'analyse an archive into a folder, in parallel, so that it can be resumed',
  verify: 'check a result against its manifest',
  plan: 'share an archive out for several machines; prints the plan',
  merge: 'join the results of all shards of a plan',
  enqueue: 'put the shards of a plan on a queue in Redis, for workers',
  worker: 'run shards from a queue in Redis',
  index: 'who and what is named in all articles of results, as tables',
  who: 'all that an index knows of a person, organisation, place or weapon',
  graph: 'who and what is named together, as a graph for Gephi',
  query: 'ask the tables of a result or an index with SQL',
  schema: 'the JSON Schema of the output',
  completion: 'a script that completes commands and options in a shell',
  help: 'all about a command',
};
