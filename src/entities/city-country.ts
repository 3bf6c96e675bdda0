import type { Country, Place } from '../document/entities.ts';

/**
 * Places with the country from whose name they were cut: "Busan" of "Korea Selatan Busan" is KR. `before` are the places as they were
 * found; a place that has a country keeps it.
 */
export function withCountryBefore(places: readonly Place[], before: readonly Place[], countries: readonly Country[]): readonly Place[] {
  if (places === before) return places;
  const found = new Set(before.flatMap(({ mentions }) => mentions.map(({ start }) => start)));
  const ends = new Map(countries.flatMap(({ code, mentions }) => mentions.map(({ end }): [number, string] => [end, code])));
  return places.map((place) => {
    const cut = place.country === null ? place.mentions.find(({ start }) => !found.has(start)) : undefined;
    const code = cut && ends.get(cut.start - 1);
    return code === undefined ? place : { ...place, country: code };
  });
}
