import { COUNTRY_FORMS, type CountryMention } from '../../document/entities.ts';
import { alpha2, FOUND, list, named, oneOf, pattern, SENTENCE, untabled, WORDS } from '../fields.ts';
import type { MentionRecord } from '../types.ts';
import { identity, knownField, mentionsField } from './entity.ts';
import type { EntityLayer, EntityType, Section, SectionLayer } from './layer.ts';

const entity: EntityType<'country'> = {
  type: 'country',
  about: 'A country.',
  print: (id, { name, known, code, code3, alternatives, mentions }, printer) => ({
    id,
    type: 'country',
    name,
    known,
    code,
    code3,
    alternatives,
    mentions: mentions.map(printer.countryMention),
  }),
  fields: {
    ...identity('country', 'The Indonesian name of the country.'),
    known: knownField(),
    code: named('country', alpha2('ISO 3166-1 alpha-2 code.')),
    code3: pattern('ISO 3166-1 alpha-3 code.', '^[A-Z]{3,4}$'),
    alternatives: list('Codes of other countries that the form could mean.', alpha2('')),
    mentions: mentionsField<MentionRecord<CountryMention>>({
      ...WORDS,
      ...SENTENCE,
      as: oneOf('Which kind of form refers to the country.', COUNTRY_FORMS),
      ...FOUND,
    }),
  },
};

const section: Section<'pairs'> = {
  key: 'pairs',
  row: null,
  about: 'Two countries mentioned as a pair: "hubungan Rusia-China".',
  print: ({ countries: found }, printer) => (found?.pairs ?? []).map(printer.pair),
  empty: [],
  fields: {
    ...WORDS,
    codes: untabled({
      schema: { type: 'array', items: alpha2('').schema, minItems: 2, maxItems: 2, description: 'Their alpha-2 codes, in the order of the text.' },
      columns: [],
    }),
  },
};

export const countries: EntityLayer<'countries', 'country'> & SectionLayer<'countries', 'pairs'> = {
  name: 'countries',
  about: 'countries, and pairs of them',
  needs: ['countries', 'entities'],
  alias: 'country',
  entity,
  section,
};
