import type { WeaponPhrase } from '../grammar/phrase.ts';
import type { Source } from '../source.ts';

/** Finds phrases outside those found: asks of every capitalised token that none covers, in text order. */
export function foundBetween(
  { reader, isTaken }: Source,
  found: readonly WeaponPhrase[],
  phraseAt: (i: number, covered: Uint8Array) => WeaponPhrase | null,
): readonly WeaponPhrase[] {
  const covered = new Uint8Array(reader.count);
  for (const { first, past } of found) covered.fill(1, first, past);
  const more: WeaponPhrase[] = [];
  for (let i = 0; i < reader.count; i++) {
    const phrase = covered[i] || !reader.isCapital(i) ? null : phraseAt(i, covered);
    if (!phrase || isTaken(phrase.first, phrase.past)) continue;
    more.push(phrase);
    covered.fill(1, phrase.first, phrase.past);
  }
  return more;
}

/** A phrase's designation alone, at other tokens. */
export function bare(phrase: WeaponPhrase, designation: NonNullable<WeaponPhrase['designation']>, by: string): WeaponPhrase {
  return { ...phrase, first: designation.first, past: designation.past, clitic: 0, designation, by };
}
