import { day, list, nullable, oneOf, text, WORDS } from '../fields.ts';
import type { Section, SectionLayer } from './layer.ts';

const section: Section<'dates'> = {
  key: 'dates',
  row: 'date',
  about: 'Dates, times and durations, as TIMEX3.',
  print: ({ entities: found }, printer) => (found?.dates ?? []).map(printer.date),
  empty: [],
  fields: {
    ...WORDS,
    type: oneOf('The TIMEX3 type.', ['DATE', 'TIME', 'DURATION', 'SET']),
    value: text('The TIMEX3 value; unknown parts are X (`XXXX-07-18`).'),
    begin: nullable(day('The first day that it covers.')),
    end_: nullable(day('The last day that it covers.')),
    mod: nullable(oneOf('The TIMEX3 modifier.', ['START', 'MID', 'END', 'APPROX', 'LESS_THAN', 'MORE_THAN', 'EQUAL_OR_LESS'])),
    quant: nullable(text('For a SET: `EVERY`.')),
    freq: nullable(text('For a SET: how often, such as `2X`.')),
    anchor: nullable(oneOf('What a relative date was resolved against: the publication date or the text.', ['published', 'text'])),
    implied: list('Parts of the value that the text leaves out.', oneOf('', ['year', 'month', 'day'])),
    by: text('The id of the date form that found it.'),
  },
};

export const dates: SectionLayer<'dates', 'dates'> = {
  name: 'dates',
  about: 'dates, times and durations',
  needs: ['dates', 'entities'],
  alias: 'date',
  section,
};
