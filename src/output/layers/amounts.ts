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
  about: 'Money, percentages, counts of people and things, measures.',
  print: ({ amounts: found }, printer) => (found ?? []).map((amount) => printed(amount, printer)),
  empty: [],
  fields: {
    id: text('Unique in the document: `m` and a number.'),
    kind: oneOf('What is counted.', AMOUNT_KINDS),
    ...WORDS,
    value: nullable(number('The figure, exact or approximate.')),
    low: nullable(number('The least, of a range or a lower bound.')),
    high: nullable(number('The most, of a range or an upper bound.')),
    unit: text('ISO 4217 code of money, `%`, `person`, `item`, or the symbol of a measure.'),
    approximate: flag('True where the text says that the figure is rough.'),
    effect: nullable(oneOf('What happened to the people counted.', EFFECTS)),
    head: nullable(text('The noun counted, in lower case.')),
    of: nullable(text('The id of the entity counted or paid for.')),
    per: nullable(text('The unit that the figure is for: "liter" in "Rp 10.000 per liter".')),
    equivalent: nullable(text('The id of the amount of the same sum in another currency.')),
    ...FOUND,
  },
};

export const amounts: SectionLayer<'amounts', 'amounts'> = {
  name: 'amounts',
  about: 'money, percentages, counts and measures',
  needs: ['amounts'],
  alias: 'amount',
  section,
};
