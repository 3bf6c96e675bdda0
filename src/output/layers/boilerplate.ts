import { BOILERPLATE_KINDS } from '../../document/layers.ts';
import { oneOf, optional, probability, text, WORDS } from '../fields.ts';
import type { Section, SectionLayer } from './layer.ts';

const section: Section<'boilerplate'> = {
  key: 'boilerplate',
  row: 'span of boilerplate',
  about: 'Text that is not part of the article: links, advertisements, credits. The other layers ignore it.',
  print: ({ boilerplate: found }, printer) => (found?.spans ?? []).map(printer.boilerplate),
  empty: [],
  fields: {
    ...WORDS,
    kind: oneOf('The kind of boilerplate.', BOILERPLATE_KINDS),
    rule: text('The id of the rule that found it.'),
    confidence: optional(probability('The probability that this is right; missing if the rule is certain.')),
  },
};

export const boilerplate: SectionLayer<'boilerplate', 'boilerplate'> = {
  name: 'boilerplate',
  about: 'text that is not part of the article',
  needs: ['boilerplate'],
  alias: null,
  section,
};
