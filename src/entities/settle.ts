import type { Mention, Organisation } from '../document/entities.ts';
import type { DateMention, Layers, NamesLayer } from '../document/layers.ts';
import { countWhile } from '../text/bisect.ts';
import { contains, mergeSpans, overlaps, type Span } from '../text/span.ts';
import { withCountryBefore } from './city-country.ts';
import { joinedByName, type Named, renamed } from './renamed.ts';

/** Words after a country's name that make a region of it: "Australia Utara", "Faroe Islands". Own list. */
const REGION = /^(?:Utara|Selatan|Timur|Barat|Tengah|Tenggara|Raya|Daratan|Islands?|City|Strip|Baru|Kecil|Besar)(?![a-z])/u;
/** "Jawa Tengah 2025" is not the middle of 2025. */
const MIDDLE = /^Tengah\s/u;

/** What rules and tables found, each list in text order. */
interface Ruled {
  readonly text: string;
  readonly dates: readonly DateMention[];
  readonly weapons: readonly Span[];
  readonly countries: readonly Span[];
  /** What any of them covers: disjoint, in text order. */
  readonly covered: readonly Span[];
}

/** The first of the sorted spans that overlaps the given one. */
function firstOver<T extends Span>(spans: readonly T[], span: Span): T | null {
  const found = spans[countWhile(spans.length, (k) => (spans[k]?.end ?? 0) <= span.start)];
  return found && overlaps(found, span) ? found : null;
}

/** The span up to `end`, without white space and marks there; `null` when nothing is left. */
function upTo<T extends Span>(text: string, span: T, end: number): T | null {
  let past = end;
  while (past > span.start && /[\s\p{P}]/u.test(text[past - 1] ?? '')) past--;
  return past > span.start ? { ...span, end: past } : null;
}

/** A name that shares characters with a ruled mention and neither holds it nor lies in it: what is before the other, if anything. */
const beforeRuled = (text: string, name: Mention, ruled: Span): Mention | null => (name.start < ruled.start ? upTo(text, name, ruled.start) : null);

/** "waktu Jakarta": a place that a time of day is told by. */
const tellsTime = ({ text }: Ruled, { start }: Span): boolean => /waktu\s$/iu.test(text.slice(Math.max(0, start - 6), start));

const hasDigit = (text: string, { start, end }: Span): boolean => /\d/u.test(text.slice(start, end));

function besideDate(kind: keyof NamesLayer, name: Mention, isFuller: boolean, ruled: Ruled): Mention | null {
  const { text } = ruled;
  const date = firstOver(ruled.dates, name);
  if (!date) return name;
  const said = text.slice(date.start, date.end);
  if (contains(name, date) && (isFuller || name.start < date.start || date.end < name.end)) return name;
  if (kind === 'places' && (tellsTime(ruled, name) || said === 'Senen')) return name;
  if (contains(date, name)) return null;
  return name.start < date.start && MIDDLE.test(said) ? name : beforeRuled(text, name, date);
}

function besideWeapon(kind: keyof NamesLayer, name: Mention, isListed: boolean, ruled: Ruled): Mention | null {
  const weapon = firstOver(ruled.weapons, name);
  if (!weapon || (contains(name, weapon) && name.end - name.start > weapon.end - weapon.start)) return name;
  if (!contains(weapon, name)) return beforeRuled(ruled.text, name, weapon);
  const isMaker = kind === 'organisations' && isListed && name.end - name.start < weapon.end - weapon.start;
  return isMaker ? name : null;
}

function besideCountry(kind: keyof NamesLayer, name: Mention, ruled: Ruled): Mention | null {
  const country = firstOver(ruled.countries, name);
  if (!country || (country.start === name.start && country.end === name.end)) return name;
  if (contains(country, name)) return null;
  if (!contains(name, country)) return beforeRuled(ruled.text, name, country);
  const rest = ruled.text.slice(country.end, name.end);
  const isApart = kind === 'places' && country.start === name.start && /^\s\p{Lu}\p{Ll}/u.test(rest) && !REGION.test(rest.trimStart());
  return isApart ? { ...name, start: country.end + 1 } : name;
}

/** The mentions of an entity that do not give way; the same list when none does. */
function settledMentions(kind: keyof NamesLayer, { name, mentions }: Named, isListed: boolean, ruled: Ruled): readonly Mention[] {
  if (!mentions.some((mention) => firstOver(ruled.covered, mention))) return mentions;
  const kept = mentions.flatMap((mention) => {
    const isFuller = kind === 'people' && name.length > mention.end - mention.start;
    const dated = besideDate(kind, mention, isFuller, ruled);
    const armed = dated && besideWeapon(kind, dated, isListed, ruled);
    return (armed && besideCountry(kind, armed, ruled)) ?? [];
  });
  return kept.length === mentions.length && kept.every((mention, k) => mention === mentions[k]) ? mentions : kept;
}

/** The entities of one kind without the mentions that give way; the same list when none does. */
function settledKind<T extends Named & Partial<Pick<Organisation, 'known'>>>(kind: keyof NamesLayer, entities: readonly T[], ruled: Ruled): readonly T[] {
  let kept: T[] | null = null;
  for (let k = 0; k < entities.length; k++) {
    const entity = entities[k];
    if (entity === undefined) continue;
    const mentions = settledMentions(kind, entity, (entity.known ?? null) !== null, ruled);
    if (mentions === entity.mentions) kept?.push(entity);
    else {
      kept ??= entities.slice(0, k);
      if (mentions.length > 0) kept.push(renamed(ruled.text, entity, mentions));
    }
  }
  return kept === null ? entities : joinedByName(kept);
}

/** Where a date gives way: in a name, when it has no figure; "Tengah" of a place; a place or country that tells its time goes in whole. */
function settledDate(date: DateMention, text: string, names: readonly Span[]): DateMention | null {
  const name = firstOver(names, date);
  if (!name) return date;
  if (contains(name, date)) return hasDigit(text, date) ? date : null;
  if (contains(date, name)) return date;
  if (name.end > date.end) return { ...date, end: name.end };
  const rest = text.slice(name.end, date.end);
  return MIDDLE.test(text.slice(date.start, date.end)) ? { ...date, start: name.end + rest.length - rest.trimStart().length, mod: null } : date;
}

/** The dates that do not give way to names or countries; the same list when none does. */
function settledDates(dates: readonly DateMention[], ruled: Ruled, names: readonly (readonly Named[])[]): readonly DateMention[] {
  if (dates.length === 0) return dates;
  const taken = sortedWithEnds(names.flatMap(spansOf));
  const settledOne = (date: DateMention): DateMention | null => {
    const country = firstOver(ruled.countries, date);
    const whole = country && country.start > date.start && country.end > date.end ? { ...date, end: country.end } : date;
    return sharesWith(taken, whole) ? settledDate(whole, ruled.text, taken.spans) : whole;
  };
  const kept = dates.flatMap((date) => settledOne(date) ?? []);
  return kept.length === dates.length && kept.every((date, k) => date === dates[k]) ? dates : kept;
}

/** Spans sorted by start, with the largest end up to each: they may nest. */
interface Sorted {
  readonly spans: readonly Span[];
  readonly ends: readonly number[];
}

function sortedWithEnds(all: Span[]): Sorted {
  const spans = sorted(all);
  let furthest = 0;
  const ends = spans.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return { spans, ends };
}

/** True if one of the spans shares characters with the given one. */
function sharesWith({ spans, ends }: Sorted, { start, end }: Span): boolean {
  const past = countWhile(spans.length, (k) => (spans[k]?.start ?? 0) < end);
  return past > 0 && (ends[past - 1] ?? 0) > start;
}

function spansOf(entities: readonly Named[]): Span[] {
  const spans: Span[] = [];
  for (const { mentions } of entities) for (const mention of mentions) spans.push(mention);
  return spans;
}

const sorted = (spans: Span[]): Span[] => spans.sort((a, b) => a.start - b.start);

function ruledBy({ dates = [], weapons = [], countries }: Partial<Layers>, text: string): Ruled {
  const armed = sorted(spansOf(weapons));
  const named = countries ? sorted(spansOf(countries.countries)) : [];
  return { text, dates, weapons: armed, countries: named, covered: mergeSpans([...dates, ...armed, ...named]) };
}

/**
 * The layers with the mentions of different types settled, so that two either are apart or one holds the other. One principle: what
 * rules and tables find (dates, weapons, countries) is surer than what a tagger takes for a name. A name that crosses such a mention
 * keeps its words before it; one that lies in it is not a name of its own, but a maker in its weapon's and a place in the time it tells;
 * a city after its country is cut from it. A date without a figure that lies in a longer name is part of that name. Where nothing
 * gives way, the layers themselves are given.
 */
export function settled(layers: Partial<Layers>, text: string): Partial<Layers> {
  const { names } = layers;
  if (!names) return layers;
  const ruled = ruledBy(layers, text);
  const people = settledKind('people', names.people, ruled);
  const organisations = settledKind('organisations', names.organisations, ruled);
  const places = withCountryBefore(settledKind('places', names.places, ruled), names.places, layers.countries?.countries ?? []);
  const dates = settledDates(ruled.dates, ruled, [people, organisations, places]);
  const same = people === names.people && organisations === names.organisations && places === names.places && dates === ruled.dates;
  return same ? layers : { ...layers, names: { people, organisations, places }, ...(layers.dates ? { dates } : {}) };
}
