import type { WeaponReason } from '../../document/explain/rejected.ts';
import type { CountriesLayer, NamesLayer } from '../../document/layers.ts';
import { CAPITAL, HAS_DIGIT } from '../../document/tokens.ts';
import { systemForms, systemOfCode } from '../../knowledge/weapons/system-forms.ts';
import { holderIn } from '../../text/bisect.ts';
import { byPosition, type Span } from '../../text/span.ts';
import type { Source } from '../source.ts';

/** A listed system's name at tokens `[first, past)` that is not a mention. */
export interface Unnamed {
  readonly first: number;
  readonly past: number;
  readonly reason: WeaponReason;
  readonly by: string;
}

/** The layers whose names may hold a weapon's. */
export interface Holders {
  readonly names: NamesLayer;
  readonly countries: CountriesLayer;
}

/** Tells whether a mention of one of the entities holds a span. The mentions of a kind do not overlap. */
function holderOf(entities: readonly { readonly mentions: readonly Span[] }[]): (where: Span) => boolean {
  const spans = entities.flatMap(({ mentions }): readonly Span[] => mentions).sort(byPosition);
  return (where) => holderIn(spans, where) !== null;
}

/** Tells the reason by the kind of name that a span lies in. */
function reasonsByHolder({ names, countries }: Holders): (where: Span) => WeaponReason {
  const [isPerson, isCountry, isOrganisation] = [holderOf(names.people), holderOf(countries.countries), holderOf(names.organisations)];
  return (where) => {
    if (isPerson(where)) return 'inside-person';
    if (isCountry(where)) return 'inside-country';
    return isOrganisation(where) ? 'inside-organisation' : 'inside-place';
  };
}

function unnamedAt({ reader, isTaken }: Source, reasonAt: (where: Span) => WeaponReason, i: number): Unnamed | null {
  if (!reader.has(i, CAPITAL | HAS_DIGIT)) return null;
  const match = systemForms().matchAt(reader.text, reader.tokens, i);
  if (!match && !(reader.has(i, HAS_DIGIT) && systemOfCode(reader.word(i)))) return null;
  const past = match?.past ?? i + 1;
  const by = match ? 'weapon/system' : 'weapon/code';
  if (isTaken(i, past)) return { first: i, past, reason: reasonAt(reader.span(i, past)), by };
  return { first: i, past, reason: reader.has(i, HAS_DIGIT) ? 'code' : 'needs-military-head', by };
}

/** Names of listed systems that nothing made a weapon of, in text order. `told` tokens are left out. */
export function unnamedIn(source: Source, holders: Holders, told: Uint8Array): Unnamed[] {
  const reasonAt = reasonsByHolder(holders);
  const found: Unnamed[] = [];
  let i = 0;
  while (i < source.reader.count) {
    const unnamed = told[i] ? null : unnamedAt(source, reasonAt, i);
    if (unnamed && !told.subarray(i, unnamed.past).includes(1)) found.push(unnamed);
    i = unnamed?.past ?? i + 1;
  }
  return found;
}
