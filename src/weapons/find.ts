import type { CountriesLayer } from '../document/layers.ts';
import { Reader } from '../document/reader.ts';
import type { Document, Outcome, Stage, StageOptions } from '../document/stage.ts';
import { rejectedOf } from './explain/rejected.ts';
import { entitiesOf } from './facts/entities.ts';
import { byFirst } from './grammar/phrase.ts';
import type { Source } from './source.ts';
import { sorted } from './steps/all.ts';
import { takenBy } from './taken.ts';

function run({ text, layers }: Document<'tokens' | 'names' | 'countries'>, { explain = false }: StageOptions): Outcome<'weapons'> {
  const { tokens, names, countries } = layers;
  const reader = new Reader(text, tokens);
  const source: Source = { reader, isTaken: takenBy(reader, names, countries) };
  const sorting = sorted(source);
  const layer = sorting.found.length === 0 ? [] : entitiesOf(reader, [...sorting.found].sort(byFirst), countryLookup(countries));
  return explain ? { layer, rejected: rejectedOf(source, layers, sorting) } : { layer };
}

function countryLookup({ countries }: CountriesLayer): (offset: number) => string | undefined {
  const at = new Map(countries.flatMap(({ code, mentions }) => mentions.map(({ start }): [number, string] => [start, code])));
  return (offset) => at.get(offset);
}

/** The stage that finds weapon systems, platforms and munitions. */
export const findWeapons: Stage<'tokens' | 'names' | 'countries', 'weapons'> = { adds: 'weapons', needs: ['tokens', 'names', 'countries'], run };
