import { foldHash } from '../../text/fold.ts';
import { countries } from '../countries/countries.ts';
import { type HashSet, hashSet } from '../hashes.ts';
import { NEWS_OUTLETS_TABLE } from '../organisations/news-outlets.table.ts';
import { lazy, listOf, rowsOf } from '../table.ts';
import { DATELINE_PLACES_TABLE } from './dateline-places.table.ts';
import { PLACES_TABLE } from './places.table.ts';

/** Cities and towns that datelines name, as fold hashes: Indonesian ones, capitals of all countries, other places in the news. */
export const datelineCities: HashSet = hashSet('dateline-cities', () => cityNames().map((name) => foldHash(name)));

/** First words of these cities and of newsrooms, as fold hashes: the cheap look at a line. */
export const datelineFirstWords: HashSet = hashSet('dateline-first-words', () => {
  const outlets = [...newsOutlets().values()].flat();
  return [...cityNames(), ...outlets].map((name) => foldHash(name, 0, firstWordLength(name)));
});

/** Names of countries, as fold hashes: "RUSIA -" stands where a city would. */
export const datelineCountries: HashSet = hashSet('dateline-countries', () =>
  [...countries().values()].flatMap(({ name, aliases }) => [name, ...aliases].map((form) => foldHash(form))),
);

/** Newsrooms' names that are not web addresses, as written, by their first word as written; the longest first. */
export const newsOutlets: () => ReadonlyMap<string, readonly string[]> = lazy(() => {
  const outlets = new Map<string, string[]>();
  for (const [name = ''] of rowsOf(NEWS_OUTLETS_TABLE)) {
    const first = name.slice(0, firstWordLength(name));
    outlets.set(
      first,
      [...(outlets.get(first) ?? []), name].sort((a, b) => b.length - a.length),
    );
  }
  return outlets;
});

const cityNames: () => readonly string[] = lazy(() => {
  const names = rowsOf(DATELINE_PLACES_TABLE).map(([name = '']) => name);
  for (const { capitals } of countries().values()) names.push(...capitals);
  for (const [name = '', , aliases] of rowsOf(PLACES_TABLE)) names.push(name, ...listOf(aliases));
  return names;
});

function firstWordLength(name: string): number {
  const space = name.indexOf(' ');
  return space < 0 ? name.length : space;
}
