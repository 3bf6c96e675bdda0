import { type AnalyzeOptions, analyze } from './analyze.ts';
import type { AmountRecord } from './output/types.ts';

/** What is known of the one text that facts are looked for in. */
export type FactOptions = Omit<AnalyzeOptions, 'only'>;

/** The amounts of a text, as in a document's `amounts`: how much and how many. Throws as `analyze` does. */
export function findAmounts(text: string, options: FactOptions = {}): readonly AmountRecord[] {
  return analyze(text, { ...options, only: ['amounts'] }).amounts;
}
