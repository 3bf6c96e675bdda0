import type { Place } from '../../document/entities.ts';
import type { Reader } from '../../document/reader.ts';
import type { PlaceRecord } from '../../knowledge/places/places.ts';
import type { Candidate } from '../candidate.ts';
import { homeOfPlace } from './described.ts';
import { entryOf, fullest, type Group, Groups, mentionsOf, type Named, namedOf } from './groups.ts';
import type { IsHead } from './in-body.ts';

/** Kinds of places that are before the name itself: "Kabupaten Bondowoso". */
const HEADS: ReadonlySet<string> = new Set(['kab', 'kabupaten', 'kec', 'kecamatan']);

/** A head that the annotated articles keep apart from the name alone, though the tables list both for one place: "Provinsi Aceh" beside "Aceh". */
const OWN_HEAD = 'provinsi';

const hasHead = ({ words }: Named): boolean => words.length > 1 && HEADS.has(words[0] ?? '');

const withoutHead = (named: Named): string => (hasHead(named) ? named.words.slice(1).join(' ') : named.key);

/** For each place's name the heads it is after. */
function headsOf(places: readonly Named[]): ReadonlyMap<string, ReadonlySet<string>> {
  const heads = new Map<string, Set<string>>();
  for (const place of places) if (hasHead(place)) heads.set(withoutHead(place), (heads.get(withoutHead(place)) ?? new Set()).add(place.words[0] ?? ''));
  return heads;
}

/** The country that tables place the name in. */
function countryOf({ listed }: Named): string | null {
  for (const one of listed) {
    if (one.type === 'place') return one.record.country;
    if (one.type === 'country') return one.code;
  }
  return null;
}

function countryIn({ named }: Group): string | null {
  for (const one of named) {
    const country = countryOf(one);
    if (country !== null) return country;
  }
  return null;
}

/** The country that the words of one of the group's forms tell. */
function homeIn(reader: Reader, { named }: Group): string | null {
  for (const { candidate } of named) {
    const home = homeOfPlace(reader, candidate);
    if (home !== null) return home;
  }
  return null;
}

/** The place that tables list under one of the group's forms; `null` if there is none, or more than one. */
function placeIn({ named }: Group): PlaceRecord | null {
  const records = new Set<PlaceRecord>();
  for (const { listed } of named) for (const one of listed) if (one.type === 'place') records.add(one.record);
  const [record] = records;
  return record && records.size === 1 ? record : null;
}

/** What else a place goes by: its entries in the tables, and its name without a head that it alone is after. */
function placeKeys(place: Named, heads: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const keys: string[] = [];
  const own = place.words[0] === OWN_HEAD ? OWN_HEAD : '';
  for (const one of place.listed) if (one.type === 'place') keys.push(`${own}#${one.record.name}`);
  if (heads.size > 0 && heads.get(withoutHead(place))?.size === 1) keys.push(`~${withoutHead(place)}`);
  return keys;
}

/** Places of the candidates, in order of first mention. */
export function placesOf(reader: Reader, candidates: readonly Candidate[], isHead: IsHead): Place[] {
  const places = candidates.map((candidate) => namedOf(reader, candidate));
  const heads = headsOf(places);
  const groups = new Groups();
  for (const place of places) groups.add(place, placeKeys(place, heads));
  return groups.all.map((group) => ({
    name: fullest(reader, group, isHead),
    known: entryOf(placeIn(group)),
    country: countryIn(group) ?? homeIn(reader, group),
    mentions: mentionsOf(reader, group),
  }));
}
