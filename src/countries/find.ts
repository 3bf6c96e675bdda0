import type { Document, Outcome, Stage, StageOptions } from '../document/stage.ts';
import { candidatesOf } from './candidates.ts';
import { entitiesOf } from './entities.ts';
import { pairsOf } from './pairs.ts';
import { type Refusal, rejectedOf } from './refusal.ts';
import { resolve } from './resolve.ts';
import { isSportReport } from './sport.ts';

function run(doc: Document<'tokens' | 'names'>, { explain = false }: StageOptions): Outcome<'countries'> {
  const { text, layers } = doc;
  const { tokens, names } = layers;
  let sport: boolean | undefined;
  const isSport = (): boolean => {
    sport ??= isSportReport(tokens);
    return sport;
  };
  const refused: Refusal[] | null = explain ? [] : null;
  const mentions = resolve(candidatesOf({ text, tokens, names, isSport, refused }), refused);
  const layer = { countries: entitiesOf(tokens, mentions), pairs: pairsOf(text, tokens, mentions) };
  return refused ? { layer, rejected: rejectedOf(text, tokens, refused) } : { layer };
}

/** The stage that finds mentions of countries. */
export const findCountries: Stage<'tokens' | 'names', 'countries'> = { adds: 'countries', needs: ['tokens', 'names'], run };
