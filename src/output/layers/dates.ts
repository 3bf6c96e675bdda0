import { day, list, nullable, oneOf, text, WORDS } from '../fields.ts';
import type { Section, SectionLayer } from './layer.ts';

const section: Section<'dates'> = {
  key: 'dates',
  row: 'date',
  about: 'Temporal expressions after TIMEX3.',
  print: ({ entities: found }, printer) => (found?.dates ?? []).map(printer.date),
  empty: [],
  fields: {
    ...WORDS,
    type: oneOf('The type of TIMEX3.', ['DATE', 'TIME', 'DURATION', 'SET']),
    value: text('The value of TIMEX3; what is not known of it is X (`XXXX-07-18`).'),
    begin: nullable(day('The first day covered.')),
    end_: nullable(day('The last day covered.')),
    mod: nullable(oneOf('The modifier of TIMEX3.', ['START', 'MID', 'END', 'APPROX', 'LESS_THAN', 'MORE_THAN', 'EQUAL_OR_LESS'])),
    quant: nullable(text('Of a SET: `EVERY`.')),
    freq: nullable(text('Of a SET: how often, `2X`.')),
    anchor: nullable(oneOf('What a relative date was resolved against: the publication date or the text.', ['published', 'text'])),
    implied: list('Parts that the text does not say.', oneOf('', ['year', 'month', 'day'])),
    by: text('The id of the form that found it.'),
  },
};

export const dates: SectionLayer<'dates', 'dates'> = {
  name: 'dates',
  about: 'dates, times and durations',
  needs: ['dates', 'entities'],
  alias: 'date',
  section,
};
