import type { LayerName } from '../../document/layers.ts';
import type { Lists } from '../types.ts';
import { amounts } from './amounts.ts';
import { boilerplate } from './boilerplate.ts';
import { countries } from './countries.ts';
import { custom } from './custom.ts';
import { dates } from './dates.ts';
import { events } from './events.ts';
import { language } from './language.ts';
import type { Layer, OutputLayer, SectionLayer } from './layer.ts';
import { organisations } from './organisations.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { quotes } from './quotes.ts';
import { weapons } from './weapons.ts';

/** Every layer of the output, in the order that help and `--only` name them. One that is missing here does not compile. */
export const LAYERS: { readonly [Name in OutputLayer]: Layer<Name> } = {
  language,
  boilerplate,
  people,
  organisations,
  places,
  countries,
  weapons,
  dates,
  amounts,
  quotes,
  events,
  custom,
};

/** The layer that fills each list after the entities, in the order of the document and of its tables. One that is missing here does not compile. */
export const LISTS: { readonly [Key in keyof Lists]: SectionLayer<OutputLayer, Key> } = { pairs: countries, dates, quotes, amounts, events };
export const LIST_KEYS: readonly (keyof Lists)[] = Object.values(LISTS).map(({ section }) => section.key);

/** The layers a caller may ask for by name. */
export const OUTPUT_LAYERS: readonly OutputLayer[] = Object.values(LAYERS).map(({ name }) => name);

/** The layers of the document, each with a layer of the output that needs it: one that nobody prints does not compile. A test holds that it is true. */
export const PRINTED_BY: Readonly<Record<LayerName, OutputLayer>> = {
  boilerplate: 'boilerplate',
  language: 'language',
  tokens: 'custom',
  names: 'people',
  countries: 'countries',
  weapons: 'weapons',
  dates: 'dates',
  entities: 'people',
  amounts: 'amounts',
  quotes: 'quotes',
  events: 'events',
  custom: 'custom',
};
