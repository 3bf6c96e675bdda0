import type { Reader } from '../document/reader.ts';
import { type ListedName, nameList } from '../knowledge/people/name-list.ts';
import type { Range } from './candidate.ts';

/** More tokens than any listed name has. */
const LONGEST_NAME_TOKENS = 64;
const NONE: readonly ListedName[] = [];

/** What has been looked up, for each document: one name is asked for by many steps. */
const kept = new WeakMap<Reader, Map<number, readonly ListedName[]>>();

function keptOf(reader: Reader): Map<number, readonly ListedName[]> {
  let own = kept.get(reader);
  if (!own) {
    own = new Map();
    kept.set(reader, own);
  }
  return own;
}

/** What the tables say of exactly these words; empty when they do not list them. */
export function listedAs(reader: Reader, { first, past }: Range): readonly ListedName[] {
  if (!nameList().mayBegin(reader.hash(first))) return NONE;
  const own = keptOf(reader);
  const key = first * LONGEST_NAME_TOKENS + Math.min(past - first, LONGEST_NAME_TOKENS - 1);
  const known = own.get(key);
  if (known) return known;
  const match = nameList().matchAt(reader.text, reader.tokens, first);
  const values = match?.past === past ? match.values : NONE;
  own.set(key, values);
  return values;
}
