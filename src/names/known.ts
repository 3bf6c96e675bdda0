import type { KnownPerson } from '../document/layers.ts';
import { type ListedName, nameList } from '../knowledge/people/name-list.ts';
import type { PersonRecord } from '../knowledge/people/people.ts';
import { type Draft, type Source, withBounds } from './draft.ts';

/** Longer than any listed name, in tokens. */
const LONGEST = 64;
const NONE: readonly ListedName[] = [];

/** What the tables say of exactly the mention's words; empty when they do not list it. */
export function listedAs(source: Source, { first, past }: Draft): readonly ListedName[] {
  if (!nameList().mayBegin(source.tokens.hashes[first] ?? 0)) return NONE;
  const key = first * LONGEST + Math.min(past - first, LONGEST - 1);
  const kept = source.listed.get(key);
  if (kept) return kept;
  const match = nameList().matchAt(source.text, source.tokens, first);
  const values = match?.past === past ? match.values : NONE;
  source.listed.set(key, values);
  return values;
}

/** The public figure a mention names by itself or with the title before it ("Paus Fransiskus"); `null` when no table or more than one entry has the form. */
export function knownPerson(source: Source, draft: Draft): KnownPerson | null {
  const own = listedAs(source, draft);
  const listed = own.length === 0 && draft.first > 0 ? listedAs(source, withBounds(draft, draft.first - 1, draft.past)) : own;
  let found: PersonRecord | null = null;
  for (const one of listed) {
    // forms of one entry may differ in accents alone: "Antonio", "António"
    if (one.type !== 'person' || one.record === found) continue;
    if (found) return null;
    found = one.record;
  }
  return found && { name: found.name, country: found.country, wikidata: found.wikidata };
}
