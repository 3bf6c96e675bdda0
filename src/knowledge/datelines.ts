import { fold } from '../text/fold.ts';
import { countries } from './countries.ts';
import { DATELINE_PLACES_TABLE } from './dateline-places.table.ts';
import { NEWS_OUTLETS_TABLE } from './news-outlets.table.ts';
import { PLACES_TABLE } from './places.table.ts';
import { lazy, listOf, rowsOf } from './table.ts';

/** Cities and towns that datelines name, folded: Indonesian ones, capitals of all countries, other places in the news. */
export const datelineCities: () => ReadonlySet<string> = lazy(() => {
  const cities = new Set<string>();
  for (const [name = ''] of rowsOf(DATELINE_PLACES_TABLE)) cities.add(fold(name));
  for (const { capitals } of countries().values()) for (const capital of capitals) cities.add(fold(capital));
  for (const [name = '', , aliases] of rowsOf(PLACES_TABLE)) for (const form of [name, ...listOf(aliases)]) cities.add(fold(form));
  return cities;
});

/** Names of countries, folded: "RUSIA -" stands where a city would. */
export const datelineCountries: () => ReadonlySet<string> = lazy(() => {
  const names = new Set<string>();
  for (const { name, aliases } of countries().values()) for (const form of [name, ...aliases]) names.add(fold(form));
  return names;
});

const firstWord = (name: string): string => fold(name).split(' ', 1)[0] ?? '';

/** First words of the cities, countries and newsrooms above, folded: the cheap look at a line. */
export const datelineFirstWords: () => ReadonlySet<string> = lazy(
  () => new Set([...datelineCities(), ...datelineCountries(), ...newsOutlets()].map(firstWord)),
);

/** Newsrooms' names that are no web address, as written. */
export const newsOutlets: () => ReadonlySet<string> = lazy(() => new Set(rowsOf(NEWS_OUTLETS_TABLE).map(([name = '']) => name)));
