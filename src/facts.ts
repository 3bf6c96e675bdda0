import { type AnalyzeOptions, analyze } from './analyze.ts';
import type { AmountRecord, EventRecord, QuotationRecord } from './output/types.ts';

/** The options of `analyze` except `only`. */
export type FactOptions = Omit<AnalyzeOptions, 'only'>;

/** Returns the amounts of a text, as in a document's `amounts`: how much and how many. Throws like `analyze`. */
export function findAmounts(text: string, options: FactOptions = {}): readonly AmountRecord[] {
  return analyze(text, { ...options, only: ['amounts'] }).amounts;
}

/** Returns the quotations of a text, as in a document's `quotes`: who said what. Throws like `analyze`. */
export function findQuotes(text: string, options: FactOptions = {}): readonly QuotationRecord[] {
  return analyze(text, { ...options, only: ['quotes'] }).quotes;
}

/** Returns the events of a text, as in a document's `events`: who did what to whom. Throws like `analyze`. */
export function findEvents(text: string, options: FactOptions = {}): readonly EventRecord[] {
  return analyze(text, { ...options, only: ['events'] }).events;
}
