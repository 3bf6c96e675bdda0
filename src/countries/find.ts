import type { Document, Outcome, Stage } from '../document/stage.ts';
import { candidatesOf } from './candidates.ts';
import { entitiesOf } from './entities.ts';
import { closedSpans } from './guard.ts';
import { pairsOf } from './pairs.ts';
import { resolve } from './resolve.ts';
import { isSportReport } from './sport.ts';

function run(doc: Document<'tokens' | 'names'>): Outcome<'countries'> {
  const { text, layers } = doc;
  const { tokens, names } = layers;
  let sport: boolean | undefined;
  const isSport = (): boolean => {
    sport ??= isSportReport(tokens);
    return sport;
  };
  const mentions = resolve(candidatesOf({ text, tokens, closed: closedSpans(text, tokens, names), isSport }));
  return { layer: { countries: entitiesOf(tokens, mentions), pairs: pairsOf(text, tokens, mentions) } };
}

/** The stage that finds mentions of countries. */
export const findCountries: Stage<'tokens' | 'names', 'countries'> = { adds: 'countries', needs: ['tokens', 'names'], run };
