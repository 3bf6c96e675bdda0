import type { KnownPerson } from '../document/layers.ts';
import { type ListedName, nameList } from '../knowledge/name-list.ts';
import type { Draft, Source } from './draft.ts';

/** Longer than any listed name, in tokens. */
const LONGEST = 64;

/** What the tables say of exactly the mention's words; empty when they do not list it. */
export function listedAs(source: Source, { first, past }: Draft): readonly ListedName[] {
  const key = first * LONGEST + Math.min(past - first, LONGEST - 1);
  const kept = source.listed.get(key);
  if (kept) return kept;
  const match = nameList().matchAt(source.text, source.tokens, first);
  const values = match?.past === past ? match.values : [];
  source.listed.set(key, values);
  return values;
}

/** The public figure a mention names by itself or with the title before it ("Paus Fransiskus"); `null` when no table or more than one entry has the form. */
export function knownPerson(source: Source, draft: Draft): KnownPerson | null {
  const titled = { ...draft, first: draft.first - 1 };
  const listed = listedAs(source, draft);
  const values = listed.length === 0 && draft.first > 0 ? listedAs(source, titled) : listed;
  // forms of one entry may differ in accents alone: "Antonio", "António"
  const [record, other] = new Set(values.flatMap((value) => (value.type === 'person' ? [value.record] : [])));
  if (!record || other) return null;
  return { name: record.name, country: record.country, wikidata: record.wikidata };
}
