import { createHash } from 'node:crypto';
import type { NameRow, ThingType } from './names/name.ts';
import type { Thing } from './thing.ts';

const HASH_DIGITS = 12;

/** The letters of the types, as ids in documents begin. */
const LETTERS: Readonly<Record<ThingType, string>> = { person: 'p', organisation: 'o', place: 'l', country: 'c', weapon: 'w' };

/** The hash of a row: a letter for the type and twelve hex digits. */
function hashOf({ type, name, known, country, category, office }: NameRow): string {
  const hash = createHash('sha256').update([type, name, known, country, category, office].join('\n'));
  return `${LETTERS[type]}-${hash.digest('hex').slice(0, HASH_DIGITS)}`;
}

/**
 * The id of what `rows` name: the Wikidata id, of a country without one its code, else a hash of the row that the archive had first, which
 * stays the same while articles are only added. Never one that is `taken`; adds it there.
 */
export function idOf({ type, wikidata }: Thing, rows: readonly NameRow[], taken: Set<string>): string {
  const [first] = [...rows].sort((a, b) => a.first - b.first || a.number - b.number);
  if (!first) throw new RangeError('an entity has names');
  const wanted = wikidata ?? (type === 'country' && first.country !== '' ? first.country : hashOf(first));
  // A city state is a place and a country with one Wikidata id.
  let id = taken.has(wanted) ? hashOf(first) : wanted;
  for (let more = 2; taken.has(id); more++) id = `${hashOf(first)}-${more}`;
  taken.add(id);
  return id;
}
