import type { CountryForm, Place } from '../document/entities.ts';
import type { Layers } from '../document/layers.ts';
import type { Span } from '../text/span.ts';

/** Forms by which a place's name is a country instead of lying in it. */
const AS_STATE: ReadonlySet<CountryForm> = new Set(['capital', 'seat', 'direction']);

/** Places without the mentions that stand for a government ("Beijing menuntut"): those are countries. */
export function placesProper({ names, countries }: Partial<Layers>): Place[] {
  const mentions = (countries?.countries ?? []).flatMap((country) => country.mentions);
  const taken = new Set(mentions.filter((mention) => AS_STATE.has(mention.as)).map(({ start }) => start));
  const free = ({ start }: Span): boolean => !taken.has(start);
  return (names?.places ?? []).flatMap((place) => {
    const proper = place.mentions.filter(free);
    return proper.length > 0 ? [{ ...place, mentions: proper }] : [];
  });
}
