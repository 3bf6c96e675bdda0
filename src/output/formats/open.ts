import { FORMATS } from './all.ts';
import type { FormatId, FormatOptions, Writer } from './format.ts';
import { PLAIN } from './paint.ts';
import type { Subject } from './subject.ts';

/** What a run prints its results as. Plain data: worker threads get it, too. */
export interface Printing {
  readonly format: FormatId;
  readonly options: FormatOptions;
}

/** One line of JSON a record, for files and pipes. */
export const NDJSON: Printing = {
  format: 'ndjson',
  options: { indent: null, compact: false, color: false, terminal: false, width: 80, table: null, bom: false },
};

/** The writer of a run, or `null` where the format cannot show the subject. The colours are loaded only when they are used. */
export async function openWriter<Value>(subject: Subject<Value>, { format, options }: Printing): Promise<Writer<Value> | null> {
  const paint = options.color ? (await import('./chalk.ts')).chalkPaint() : PLAIN;
  return FORMATS[format].open(subject, options, paint);
}
