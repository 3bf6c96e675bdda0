import { AMOUNT_KINDS, type Amount, EFFECTS } from '../../document/facts.ts';
import { FOUND, flag, nullable, number, oneOf, text, WORDS } from '../fields.ts';
import { type Printer, threeDigits } from '../printer.ts';
import type { AmountRecord } from '../types.ts';
import type { Section, SectionLayer } from './layer.ts';

function printed(amount: Amount, { words, explained }: Printer): AmountRecord {
  const { id, kind, value, low, high, unit, approximate, effect, head, of, per, equivalent, confidence, by } = amount;
  const rest = { value, low, high, unit, approximate, effect, head, of, per, equivalent, confidence: threeDigits(confidence), by };
  return explained({ id, kind, ...words(amount), ...rest }, amount);
}

const section: Section<'amounts'> = {
  key: 'amounts',
  row: 'amount',
  about: 'Money, percentages, counts of people and things, measurements.',
  print: ({ amounts: found }, printer) => (found ?? []).map((amount) => printed(amount, printer)),
  empty: [],
  fields: {
    id: text('Unique in the document: `m` and a number.'),
    kind: oneOf('The kind of amount.', AMOUNT_KINDS),
    ...WORDS,
    value: nullable(number('The figure, exact or approximate.')),
    low: nullable(number('The lower end of a range, or a lower bound.')),
    high: nullable(number('The upper end of a range, or an upper bound.')),
    unit: text('ISO 4217 code of a currency, `%`, `person`, `item`, or the symbol of a unit of measurement.'),
    approximate: flag('True if the text says that the figure is approximate.'),
    effect: nullable(oneOf('What happened to the people counted.', EFFECTS)),
    head: nullable(text('The counted noun, in lower case.')),
    of: nullable(text('The id of the entity counted or paid for.')),
    per: nullable(text('The unit of a price or rate: "liter" in "Rp 10.000 per liter".')),
    equivalent: nullable(text('The id of the amount that gives the same sum in another currency.')),
    ...FOUND,
  },
};

export const amounts: SectionLayer<'amounts', 'amounts'> = {
  name: 'amounts',
  about: 'money, percentages, counts and measurements',
  needs: ['amounts'],
  alias: 'amount',
  section,
};
