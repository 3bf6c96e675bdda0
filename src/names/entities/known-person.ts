import type { KnownEntry } from '../../document/entities.ts';
import type { Reader } from '../../document/reader.ts';
import type { PersonRecord } from '../../knowledge/people/people.ts';
import type { Range } from '../candidate.ts';
import { listedAs } from '../listed.ts';

/** The public figure whom a name means by itself or with the title before it ("Paus Fransiskus"); `null` when no table or more than one entry has the form. */
export function knownPerson(reader: Reader, range: Range): KnownEntry | null {
  const own = listedAs(reader, range);
  const listed = own.length === 0 && range.first > 0 ? listedAs(reader, { first: range.first - 1, past: range.past }) : own;
  let found: PersonRecord | null = null;
  for (const one of listed) {
    // forms of one entry may differ in accents alone: "Antonio", "António"
    if (one.type !== 'person' || one.record === found) continue;
    if (found) return null;
    found = one.record;
  }
  return found && { name: found.name, country: found.country, wikidata: found.wikidata };
}
