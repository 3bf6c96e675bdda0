import { Reader } from '../document/reader.ts';
import type { Document, Outcome, Stage, StageOptions } from '../document/stage.ts';
import { rejectedOf } from './explain/rejected.ts';
import { entitiesOf } from './facts/entities.ts';
import { ownersIn } from './facts/owner.ts';
import { byFirst } from './grammar/phrase.ts';
import type { Source } from './source.ts';
import { sorted } from './steps/all.ts';
import { takenBy } from './taken.ts';

function run({ text, layers }: Document<'tokens' | 'names' | 'countries'>, { explain = false }: StageOptions): Outcome<'weapons'> {
  const { tokens, names, countries } = layers;
  const reader = new Reader(text, tokens);
  const source: Source = { reader, isTaken: takenBy(reader, names, countries) };
  const sorting = sorted(source);
  const layer = sorting.found.length === 0 ? [] : entitiesOf(reader, [...sorting.found].sort(byFirst), ownersIn(countries, names));
  return explain ? { layer, rejected: rejectedOf(source, layers, sorting) } : { layer };
}

/** The stage that finds weapon systems, platforms and munitions. */
export const findWeapons: Stage<'tokens' | 'names' | 'countries', 'weapons'> = { adds: 'weapons', needs: ['tokens', 'names', 'countries'], run };
