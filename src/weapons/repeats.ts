import { CAPITAL, hasFlag, type Tokens, tokenText } from '../document/tokens.ts';
import { countryForms } from '../knowledge/countries-forms.ts';
import type { Source } from './grammar.ts';
import type { WeaponPhrase } from './phrase.ts';

const LEAST = 4;

function sameWords(source: Source, of: number, at: number, length: number): boolean {
  const { text, tokens } = source;
  for (let k = 0; k < length; k++) if (tokenText(text, tokens, of + k) !== tokenText(text, tokens, at + k)) return false;
  return true;
}

/** A designation that may be said again without its head: a name of its own, no country's. */
function isOwnName({ text, tokens }: Source, { designation }: WeaponPhrase): boolean {
  if (!designation) return false;
  const { first } = designation;
  return hasFlag(tokens, first, CAPITAL) && (tokens.ends[first] ?? 0) - (tokens.starts[first] ?? 0) >= LEAST && !countryForms().matchAt(text, tokens, first);
}

const coveredBy = (phrases: readonly WeaponPhrase[], tokens: Tokens): Uint8Array => {
  const covered = new Uint8Array(tokens.count);
  for (const { first, past } of phrases) covered.fill(1, first, past);
  return covered;
};

/** Phrases with names of their own, by the hash of the name's first word. */
function namesOf(source: Source, phrases: readonly WeaponPhrase[]): ReadonlyMap<number, readonly WeaponPhrase[]> {
  const byFirst = new Map<number, WeaponPhrase[]>();
  for (const phrase of phrases) {
    if (!isOwnName(source, phrase)) continue;
    const hash = source.tokens.hashes[phrase.designation?.first ?? 0] ?? 0;
    byFirst.set(hash, [...(byFirst.get(hash) ?? []), phrase]);
  }
  return byFirst;
}

/** The phrase that says one of the known names again at token `i`, or null. */
function repeatAt(source: Source, known: readonly WeaponPhrase[], i: number): WeaponPhrase | null {
  const same = known.find(({ designation: d }) => d && sameWords(source, d.first, i, d.past - d.first));
  if (!same?.designation) return null;
  const past = i + same.designation.past - same.designation.first;
  return { ...same, first: i, past, clitic: 0, designation: { ...same.designation, first: i, past }, confidence: 0.85, by: 'weapon/repeat' };
}

/** Places where a designation that had a head elsewhere in the article stands alone: "Sejjil" after "rudal Sejjil". */
export function repeatsOf(source: Source, phrases: readonly WeaponPhrase[]): WeaponPhrase[] {
  const { tokens } = source;
  const names = namesOf(source, phrases);
  if (names.size === 0) return [];
  const covered = coveredBy(phrases, tokens);
  const found: WeaponPhrase[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const known = covered[i] ? undefined : names.get(tokens.hashes[i] ?? 0);
    const repeat = known && !source.taken(i) ? repeatAt(source, known, i) : null;
    if (!repeat) continue;
    found.push(repeat);
    covered.fill(1, repeat.first, repeat.past);
  }
  return found;
}
