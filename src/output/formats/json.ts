import { harmless } from '../../text/harmless.ts';
import { compacted } from '../compact.ts';
import type { Format, FormatOptions, Writer } from './format.ts';
import { type Paint, PLAIN, paintJson } from './paint.ts';
import type { Subject } from './subject.ts';

/** Writes values as JSON, one after the other. */
export function jsonWriter<Value>(subject: Subject<Value>, { compact, terminal, color }: FormatOptions, indent: number, paint: Paint): Writer<Value> {
  const print = (value: unknown): string => {
    const json = JSON.stringify(compact ? compacted(value) : value, null, indent);
    if (color) return `${paintJson(harmless(json), paint)}\n`;
    return `${terminal ? harmless(json) : json}\n`;
  };
  return { head: '', record: (value) => print(subject.json(value)), failure: print };
}

/** JSON with indentation. */
export const json: Format = {
  id: 'json',
  about: 'JSON with indentation',
  endings: ['.json'],
  tabular: false,
  open: (subject, options, paint) => jsonWriter(subject, options, options.indent ?? 2, options.color ? paint : PLAIN),
};
