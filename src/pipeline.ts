import { findAmounts } from './amounts/find.ts';
import { markBoilerplate } from './boilerplate/mark.ts';
import { findCountries } from './countries/find.ts';
import { resolveDates } from './dates/find.ts';
import type { LayerName } from './document/layers.ts';
import { Pipeline } from './document/stage.ts';
import { settleEntities } from './entities/resolve.ts';
import { findEvents } from './events/find.ts';
import { detectLanguage } from './language/detect.ts';
import { findNames } from './names/find.ts';
import { findQuotations } from './quotes/find.ts';
import { tokenize } from './tokens/tokenize.ts';
import { findWeapons } from './weapons/find.ts';

/**
 * The whole analysis, in order; a watchlist's stage comes after it (`src/analyze.ts`). Boilerplate comes first because the language is that of the body; names come before
 * countries and weapons because "Bank Indonesia" mentions no country and "Abdel Fattah" no missile. Facts come last, for they refer to entities and dates.
 */
export const stages: Pipeline<LayerName> = new Pipeline()
  .with(markBoilerplate)
  .with(detectLanguage)
  .with(tokenize)
  .with(findNames)
  .with(findCountries)
  .with(findWeapons)
  .with(resolveDates)
  .with(settleEntities)
  .with(findAmounts)
  .with(findQuotations)
  .with(findEvents);
