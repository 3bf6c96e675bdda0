import { alpha2, named, nullable, text } from '../fields.ts';
import { identity, knownField, MENTIONS } from './entity.ts';
import type { EntityLayer, EntityType } from './layer.ts';

const entity: EntityType<'organisation'> = {
  type: 'organisation',
  about: 'An organisation.',
  print: (id, { name, known, kind, country, mentions }, printer) => ({
    id,
    type: 'organisation',
    name,
    known,
    kind,
    country,
    mentions: mentions.map(printer.mention),
  }),
  fields: {
    ...identity('organisation', 'The fullest form in this article.'),
    known: knownField(),
    kind: named('category', nullable(text('The kind of organisation: alliance, ministry, party.'))),
    country: nullable(alpha2('ISO 3166-1 alpha-2 code of the country it belongs to.')),
    mentions: MENTIONS,
  },
};

export const organisations: EntityLayer<'organisations', 'organisation'> = {
  name: 'organisations',
  about: 'organisations',
  needs: ['names', 'entities'],
  alias: 'organisation',
  entity,
};
