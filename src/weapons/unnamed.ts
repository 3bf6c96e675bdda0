import type { CountriesLayer, NamesLayer } from '../document/layers.ts';
import type { WeaponReason } from '../document/rejected.ts';
import { CAPITAL, HAS_DIGIT, hasFlag, type Tokens, tokenSpan, tokenText } from '../document/tokens.ts';
import { systemForms, systemOfCode } from '../knowledge/weapons/system-forms.ts';
import { contains, type Span } from '../text/span.ts';
import type { Source } from './grammar.ts';

/** A listed system's name at tokens `[first, past)` that is no mention. */
export interface Unnamed {
  readonly first: number;
  readonly past: number;
  readonly reason: WeaponReason;
  readonly by: string;
}

/** The layers whose names may hold a weapon's. */
export interface Holders {
  readonly tokens: Tokens;
  readonly names: NamesLayer;
  readonly countries: CountriesLayer;
}

/** Whose name a span lies in. */
function holderOf({ names, countries }: Holders, where: Span): WeaponReason {
  const holds = (entities: readonly { readonly mentions: readonly Span[] }[]): boolean =>
    entities.some(({ mentions }) => mentions.some((mention) => contains(mention, where)));
  if (holds(names.people)) return 'inside-person';
  if (holds(countries.countries)) return 'inside-country';
  return holds(names.organisations) ? 'inside-organisation' : 'inside-place';
}

function unnamedAt({ text, tokens, taken }: Source, holders: Holders, i: number): Unnamed | null {
  if (!hasFlag(tokens, i, CAPITAL | HAS_DIGIT)) return null;
  const match = systemForms().matchAt(text, tokens, i);
  const past = match?.past ?? i + 1;
  const by = match ? 'weapon/system' : 'weapon/code';
  if (!match && !(hasFlag(tokens, i, HAS_DIGIT) && systemOfCode(tokenText(text, tokens, i)))) return null;
  if (taken(i, past)) return { first: i, past, reason: holderOf(holders, tokenSpan(tokens, i, past)), by };
  return { first: i, past, reason: hasFlag(tokens, i, HAS_DIGIT) ? 'code' : 'needs-military-head', by };
}

/** Names of listed systems that nothing made a weapon of, in text order: among other words, or within other names. `told` tokens are left out. */
export function unnamedIn(source: Source, holders: Holders, told: Uint8Array): Unnamed[] {
  const found: Unnamed[] = [];
  let i = 0;
  while (i < source.tokens.count) {
    const unnamed = told[i] ? null : unnamedAt(source, holders, i);
    if (unnamed && !told.subarray(i, unnamed.past).includes(1)) found.push(unnamed);
    i = unnamed?.past ?? i + 1;
  }
  return found;
}
