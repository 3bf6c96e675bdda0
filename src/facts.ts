import { type AnalyzeOptions, analyze } from './analyze.ts';
import type { AmountRecord, EventRecord, QuotationRecord } from './output/types.ts';

/** What is known of the one text that facts are looked for in. */
export type FactOptions = Omit<AnalyzeOptions, 'only'>;

/** The amounts of a text, as in a document's `amounts`: how much and how many. Throws as `analyze` does. */
export function findAmounts(text: string, options: FactOptions = {}): readonly AmountRecord[] {
  return analyze(text, { ...options, only: ['amounts'] }).amounts;
}

/** The quotations of a text, as in a document's `quotes`: who said what. Throws as `analyze` does. */
export function findQuotes(text: string, options: FactOptions = {}): readonly QuotationRecord[] {
  return analyze(text, { ...options, only: ['quotes'] }).quotes;
}

/** The events of a text, as in a document's `events`: who did what to whom. Throws as `analyze` does. */
export function findEvents(text: string, options: FactOptions = {}): readonly EventRecord[] {
  return analyze(text, { ...options, only: ['events'] }).events;
}
