import type { Document, Outcome, Stage, StageOptions } from '../document/stage.ts';
import { decided } from './article/decide.ts';
import { entitiesOf } from './entities.ts';
import { evidenceOf } from './evidence.ts';
import { pairsOf } from './pairs.ts';
import { candidatesOf } from './propose/candidates.ts';
import { type Refusal, rejectedOf } from './refusal.ts';

function run({ text, layers }: Document<'tokens' | 'names'>, { explain = false }: StageOptions): Outcome<'countries'> {
  const evidence = evidenceOf(text, layers.tokens, layers.names);
  const refused: Refusal[] | null = explain ? [] : null;
  const mentions = decided(evidence, candidatesOf(evidence, refused), refused);
  const layer = { countries: entitiesOf(evidence.reader, mentions), pairs: pairsOf(evidence.reader, mentions) };
  return refused ? { layer, rejected: rejectedOf(evidence.reader, refused) } : { layer };
}

/** The stage that finds mentions of countries. */
export const findCountries: Stage<'tokens' | 'names', 'countries'> = { adds: 'countries', needs: ['tokens', 'names'], run };
