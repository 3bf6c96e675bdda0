import { availableParallelism } from 'node:os';
import type { OpenOptions } from '../../archive/open.ts';
import type { Flags } from '../flags.ts';
import type { OptionsFor } from './option.ts';
import { anything, wholeNumber } from './parsers.ts';

const MEMORY_MEGABYTES = 300;
const LEAST_TOGETHER = 2;

/** The index of an archive. */
export const ARCHIVE: OptionsFor<'index' | 'memory' | 'least'> = {
  index: [
    {
      flags: '--index <folder>',
      help: 'folder of an index made by `saripati index`',
      commands: ['who'],
      example: 'saripati who Prabowo --index indeks/',
      parse: anything,
      required: true,
    },
  ],
  memory: [
    {
      flags: '--memory <MB>',
      help: 'memory limit of DuckDB in MB; what does not fit goes to disk',
      fallback: `${MEMORY_MEGABYTES}`,
      commands: ['index', 'who', 'graph', 'query'],
      example: "saripati query tabel/ 'SELECT count(*) FROM entities' --memory 1000",
      parse: wholeNumber(100, 999_999),
    },
  ],
  least: [
    {
      flags: '--least <n>',
      help: 'least number of articles that must mention both ends of an edge',
      fallback: `${LEAST_TOGETHER}`,
      commands: ['graph'],
      example: 'saripati graph indeks/ --least 5 -o lima.gexf',
      parse: wholeNumber(LEAST_TOGETHER, 999_999),
    },
  ],
};

/** What DuckDB may use. */
export function databaseOptions({ memory = MEMORY_MEGABYTES, jobs = availableParallelism() }: Flags, stop: AbortSignal): OpenOptions {
  return { memoryMb: memory, threads: jobs, stop };
}

/** The articles that must name both ends of an edge. */
export const leastTogether = ({ least = LEAST_TOGETHER }: Flags): number => least;
