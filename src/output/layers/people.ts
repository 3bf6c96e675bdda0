import type { Role } from '../../document/entities.ts';
import { alpha2, type Fields, flag, many, nullable, part, text, WORDS } from '../fields.ts';
import type { WithText } from '../types.ts';
import { identity, knownField, MENTIONS } from './entity.ts';
import type { EntityLayer, EntityType } from './layer.ts';

/** The fields of an office that a person holds. */
export const ROLE_FIELDS: Fields<WithText<Role>> = {
  ...WORDS,
  title: text('The title, written out: "Menhan" becomes Menteri Pertahanan.'),
  country: nullable(alpha2('ISO 3166-1 alpha-2 code of the country of the office.')),
  organisation: nullable(text('The organisation of the office.')),
  former: flag('True for a former office.'),
  acting: flag('True for an office held temporarily.'),
  rank: nullable(text('The military or police rank, written out.')),
};

const entity: EntityType<'person'> = {
  type: 'person',
  about: 'A person.',
  print: (id, { name, known, roles, mentions }, printer) => ({
    id,
    type: 'person',
    name,
    known,
    roles: roles.map(printer.role),
    mentions: mentions.map(printer.mention),
  }),
  fields: {
    ...identity('person', 'The fullest form in this article.'),
    known: knownField([part('country', 'text', 'ISO 3166-1 alpha-2 code of the country that it is, belongs to, or lies in.', ({ country }) => country)]),
    roles: many('The offices and functions that the text mentions for the person.', ROLE_FIELDS, [
      part('roles', 'text', 'The offices and functions that the text mentions for the person, in its words.', (roles) =>
        [...new Set(roles.map(({ text: words }) => words))].join('; '),
      ),
    ]),
    mentions: MENTIONS,
  },
};

export const people: EntityLayer<'people', 'person'> = {
  name: 'people',
  about: 'people and their roles',
  needs: ['names', 'entities'],
  alias: 'person',
  entity,
};
