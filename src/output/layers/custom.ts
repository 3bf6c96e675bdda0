import { named, nullable, text } from '../fields.ts';
import { identity, MENTIONS } from './entity.ts';
import type { EntityLayer, EntityType } from './layer.ts';

const entity: EntityType<'custom'> = {
  type: 'custom',
  about: 'An entry of your watchlist.',
  print: (id, { name, watch, kind, entity: names, mentions }, printer) => ({
    id,
    type: 'custom',
    name,
    watch,
    kind,
    entity: names,
    mentions: mentions.map(printer.mention),
  }),
  fields: {
    ...identity('custom', 'The label of the entry.'),
    watch: nullable(text('The id of the entry.')),
    kind: named('category', text('The type of the entry, as written in the watchlist.')),
    entity: named('names', nullable(text('The id of an entity with the same mention, or null.'))),
    mentions: MENTIONS,
  },
};

export const custom: EntityLayer<'custom', 'custom'> = { name: 'custom', about: 'entries of your watchlist', needs: ['custom'], alias: null, entity };
