import { alpha2, list, nullable, text } from '../fields.ts';
import { identity, knownField, MENTIONS } from './entity.ts';
import type { EntityLayer, EntityType } from './layer.ts';

const entity: EntityType<'weapon'> = {
  type: 'weapon',
  about: 'A weapon, a weapon system or a military vehicle.',
  print: (id, { name, known, category, designation, system, origin, operator, quantity, aliases, mentions }, printer) => ({
    id,
    type: 'weapon',
    name,
    known,
    category,
    designation,
    system,
    origin,
    operator,
    quantity,
    aliases,
    mentions: mentions.map(printer.mention),
  }),
  fields: {
    ...identity('weapon', 'The fullest form in this article.'),
    known: knownField(),
    category: text('A path in the taxonomy: `missile.ballistic.icbm`.'),
    designation: nullable(text('The designation: `Su-35`.')),
    system: nullable(text('The name of the system in our tables.')),
    origin: nullable(alpha2('ISO 3166-1 alpha-2 code of the country of design.')),
    operator: nullable(alpha2('ISO 3166-1 alpha-2 code of the country that has it, if the text says so.')),
    quantity: nullable(text('How many, in the words of the text.')),
    aliases: list('Other names for it in the text.', text('')),
    mentions: MENTIONS,
  },
};

export const weapons: EntityLayer<'weapons', 'weapon'> = {
  name: 'weapons',
  about: 'weapons and military vehicles',
  needs: ['weapons', 'entities'],
  alias: 'weapon',
  entity,
};
