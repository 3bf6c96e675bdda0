import type { KnownEntry } from '../../document/entities.ts';
import type { Reader } from '../../document/reader.ts';
import type { Range } from '../candidate.ts';
import { listedAs } from '../listed.ts';

/** The public figure whom a name means by itself or with the title before it ("Paus Fransiskus"); `null` when no table has the form. */
export function knownPerson(reader: Reader, range: Range): KnownEntry | null {
  const own = listedAs(reader, range);
  const listed = own.length === 0 && range.first > 0 ? listedAs(reader, { first: range.first - 1, past: range.past }) : own;
  const [found] = listed.flatMap((one) => (one.type === 'person' ? [one.record] : []));
  return found ? { name: found.name, country: found.country, wikidata: found.wikidata } : null;
}
