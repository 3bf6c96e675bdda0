import { BOILERPLATE_KINDS } from '../../document/layers.ts';
import { oneOf, optional, probability, text, WORDS } from '../fields.ts';
import type { Section, SectionLayer } from './layer.ts';

const section: Section<'boilerplate'> = {
  key: 'boilerplate',
  row: 'stretch',
  about: 'What is not the article: links, advertisements, credits. Later layers read none of it.',
  print: ({ boilerplate: found }, printer) => (found?.spans ?? []).map(printer.boilerplate),
  empty: [],
  fields: {
    ...WORDS,
    kind: oneOf('What kind of text it is.', BOILERPLATE_KINDS),
    rule: text('The id of the rule that found it.'),
    confidence: optional(probability('The probability that this is right, where the rule is not certain.')),
  },
};

export const boilerplate: SectionLayer<'boilerplate', 'boilerplate'> = {
  name: 'boilerplate',
  about: 'what is not the article',
  needs: ['boilerplate'],
  alias: null,
  section,
};
