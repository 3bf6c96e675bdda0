/** What worker threads run; the pool names it. */
import { load } from './load.ts';

export const { answer, makeTables, survey } = load('worker');
