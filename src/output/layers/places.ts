import { alpha2, nullable } from '../fields.ts';
import { identity, knownField, MENTIONS } from './entity.ts';
import type { EntityLayer, EntityType } from './layer.ts';

const entity: EntityType<'place'> = {
  type: 'place',
  about: 'A place other than a country.',
  print: (id, { name, known, country, mentions }, printer) => ({ id, type: 'place', name, known, country, mentions: mentions.map(printer.mention) }),
  fields: {
    ...identity('place', 'The fullest form in this article.'),
    known: knownField(),
    country: nullable(alpha2('ISO 3166-1 alpha-2 code of the country it lies in.')),
    mentions: MENTIONS,
  },
};

/** Places need countries, which take the capitals that stand for governments. */
export const places: EntityLayer<'places', 'place'> = {
  name: 'places',
  about: 'places other than countries',
  needs: ['names', 'countries', 'entities'],
  alias: 'place',
  entity,
};
