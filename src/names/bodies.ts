import type { KnownEntry, Mention, Organisation, Place } from '../document/layers.ts';
import { ALL_CAPS, hasFlag } from '../document/tokens.ts';
import type { OrganisationRecord } from '../knowledge/organisations/organisations.ts';
import type { ListedName } from '../knowledge/people/name-list.ts';
import type { PlaceRecord } from '../knowledge/places/places.ts';
import { fold } from '../text/fold.ts';
import type { Tied } from './abbreviations.ts';
import { type Draft, nameIn, type Source, toMention, wordsOf } from './draft.ts';
import { listedAs } from './known.ts';
import { type BodyForm, sameBodies } from './same-body.ts';
import { isThing, namesNoPlace } from './things.ts';

/** A mention with its words, what they are joined, and what tables say of it. */
interface Named {
  readonly draft: Draft;
  readonly words: readonly string[];
  readonly key: string;
  readonly listed: readonly ListedName[];
}

interface Group {
  readonly named: readonly Named[];
}

function namedOf(source: Source, draft: Draft): Named {
  const words = wordsOf(source, draft);
  return { draft, words, key: words.join(' '), listed: listedAs(source, draft) };
}

/** Groups of mentions by the keys they have; a mention that several groups have keys of joins the first of them. */
class Groups {
  readonly all: { readonly named: Named[] }[] = [];
  private readonly byKey = new Map<string, number>();

  add(named: Named, others: readonly string[]): void {
    let order = this.byKey.get(named.key) ?? this.all.length;
    for (const key of others) order = Math.min(order, this.byKey.get(key) ?? order);
    const group = this.all[order];
    if (group) group.named.push(named);
    else this.all.push({ named: [named] });
    this.keep(named.key, order);
    for (const key of others) this.keep(key, order);
  }

  private keep(key: string, order: number): void {
    if (!this.byKey.has(key)) this.byKey.set(key, order);
  }
}

/** The longest form; a club's own name before its nickname ("The Gunners"). */
function fullest(source: Source, { named }: Group): string {
  let best = '';
  for (const one of named) {
    const record = recordOf(one);
    if (record?.kind === 'sport' && one.words.join(' ') === fold(record.name)) return record.name;
  }
  for (const { draft } of named) {
    const form = nameIn(source, draft);
    if (form.length > best.length || (form.length === best.length && best === best.toUpperCase())) best = form;
  }
  return best;
}

function isAllCaps({ tokens }: Source, { first, past }: Draft): boolean {
  for (let i = first; i < past; i++) if (!hasFlag(tokens, i, ALL_CAPS)) return false;
  return true;
}

/** The group's longest form. */
function longestForm(source: Source, { named }: Group): BodyForm {
  const longest = named.reduce((best, one) => (one.words.length > best.words.length ? one : best));
  return { words: longest.words, isAbbreviation: isAllCaps(source, longest.draft) };
}

/** The organisation that tables list under the mention's words. */
function recordOf({ listed }: Named): OrganisationRecord | null {
  for (const one of listed) if (one.type === 'organisation') return one.record;
  return null;
}

function recordIn({ named }: Group): OrganisationRecord | null {
  for (const one of named) {
    const record = recordOf(one);
    if (record) return record;
  }
  return null;
}

const firstOf = ({ named }: Group): number => named[0]?.draft.first ?? 0;

/** Kinds of bodies that every state has; listed without a country they may be short for any: "Kementerian Luar Negeri" for that of Israel. */
const OF_STATES: ReadonlySet<string> = new Set(['ministry', 'judiciary']);

/** The entry's name, unless it is that of a body every state has. */
const ownName = (record: OrganisationRecord | null): string | null =>
  record === null || (record.country === null && OF_STATES.has(record.kind)) ? null : record.name;

/** Groups of which one has a shorter name of the other, joined. */
function joined(source: Source, groups: readonly Group[]): readonly Group[] {
  const roots = sameBodies(
    groups.map((group) => longestForm(source, group)),
    groups.map((group) => ownName(recordIn(group))),
  );
  if (roots.every((root, k) => root === k)) return groups;
  const wholes = groups.map(({ named }, k) => (roots[k] === k ? { named: [...named] } : null));
  groups.forEach(({ named }, k) => {
    const root = roots[k] ?? k;
    if (root !== k) wholes[root]?.named.push(...named);
  });
  const kept = wholes.filter((group) => group !== null);
  for (const { named } of kept) named.sort((a, b) => a.draft.first - b.draft.first);
  return kept.sort((a, b) => firstOf(a) - firstOf(b));
}

const mentionsOf = (source: Source, { named }: Group): Mention[] => named.map(({ draft }) => toMention(source, draft));

/** The entry as the output tells it. */
const entryOf = (record: { readonly name: string; readonly country: string | null; readonly wikidata: string | null } | null): KnownEntry | null =>
  record && { name: record.name, country: record.country, wikidata: record.wikidata };

/** Organisations of the drafts, in order of first mention. */
export function organisationsOf(source: Source, { drafts, fullOf }: Tied): Organisation[] {
  const groups = new Groups();
  for (const draft of drafts) {
    if (draft.past - draft.first === 1 && isThing(source.tokens.hashes[draft.first] ?? 0)) continue;
    const named = namedOf(source, draft);
    const known = recordOf(named);
    const full = fullOf.get(named.key);
    groups.add(named, [...(known ? [`#${known.name}`] : []), ...(full === undefined ? [] : [full])]);
  }
  return joined(source, groups.all).map((group) => {
    const known = recordIn(group);
    const { kind, country } = known ?? { kind: null, country: null };
    return { name: fullest(source, group), known: entryOf(known), kind, country, mentions: mentionsOf(source, group) };
  });
}

/** True for a form that names a country and no place in one: "Gaza" and "Tepi Barat" are both, and stay places. */
function isCountry(listed: readonly ListedName[]): boolean {
  return listed.some((one) => one.type === 'country' && !one.capital) && !listed.some((one) => one.type === 'place');
}

/** What kind of place a name says it is, before the name itself: "Kabupaten Bondowoso". */
const HEADS: ReadonlySet<string> = new Set('kab kabupaten kec kecamatan'.split(' '));

const hasHead = ({ words }: Named): boolean => words.length > 1 && HEADS.has(words[0] ?? '');

const withoutHead = (named: Named): string => (hasHead(named) ? named.words.slice(1).join(' ') : named.key);

/** For each place's name the heads it stands behind. */
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

/** The place that tables list under one of the group's forms; `null` when none does, or more than one. */
function placeIn({ named }: Group): PlaceRecord | null {
  const records = new Set<PlaceRecord>();
  for (const { listed } of named) for (const one of listed) if (one.type === 'place') records.add(one.record);
  const [record] = records;
  return record && records.size === 1 ? record : null;
}

/** What else a place goes by: its entries in the tables, and its name without a head that it alone stands behind. */
function placeKeys(place: Named, heads: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const keys: string[] = [];
  for (const one of place.listed) if (one.type === 'place') keys.push(`#${one.record.name}`);
  if (heads.size > 0 && heads.get(withoutHead(place))?.size === 1) keys.push(`~${withoutHead(place)}`);
  return keys;
}

/** Places of the drafts, in order of first mention; countries are left to their own room. */
export function placesOf(source: Source, drafts: readonly Draft[]): Place[] {
  const { hashes } = source.tokens;
  const places: Named[] = [];
  for (const draft of drafts) if (!isCountry(listedAs(source, draft)) && !namesNoPlace(hashes[draft.first - 1] ?? 0)) places.push(namedOf(source, draft));
  const heads = headsOf(places);
  const groups = new Groups();
  for (const place of places) groups.add(place, placeKeys(place, heads));
  return groups.all.map((group) => ({
    name: fullest(source, group),
    known: entryOf(placeIn(group)),
    country: countryIn(group),
    mentions: mentionsOf(source, group),
  }));
}
