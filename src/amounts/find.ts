import type { Amount } from '../document/facts.ts';
import type { EntitiesLayer } from '../document/layers.ts';
import { mentionsOf } from '../document/mentions.ts';
import { Reader } from '../document/reader.ts';
import type { Document, Outcome, Stage } from '../document/stage.ts';
import { exact } from '../knowledge/numbers/number-sum.ts';
import { nextNumeral } from '../knowledge/numbers/numerals.ts';
import type { Span } from '../text/span.ts';
import { boundBefore } from './bound.ts';
import type { Claim, Scene } from './claim.ts';
import { kinds } from './kinds/all.ts';
import { type Quantity, quantityAt } from './quantity.ts';
import { withRelations } from './relations.ts';

/** The figures of a claimed quantity after its bound: "sedikitnya 12" is `low` 12. */
function range(quantity: Quantity, claim: Claim, side: 'low' | 'high' | null): Pick<Amount, 'value' | 'low' | 'high'> {
  const times = (value: number | null): number | null => (value === null ? null : exact(value * (claim.factor ?? 1)));
  const value = times(claim.value ?? quantity.value);
  const bound = claim.low ? 'low' : side;
  if (value === null || bound === null) return { value, low: times(quantity.low), high: times(quantity.high) };
  return bound === 'low' ? { value: null, low: value, high: null } : { value: null, low: null, high: value };
}

/** The amount that a kind makes of a quantity, with the token at which reading goes on; `null` if none claims it. */
function amountOf(scene: Scene, quantity: Quantity): { readonly amount: Amount; readonly past: number } | null {
  for (const kind of kinds) {
    const claim = kind.claim(scene, quantity);
    if (claim === null) continue;
    const { start, end, unit, by, confidence } = claim;
    const bound = boundBefore(scene.reader, scene.reader.at(start));
    const isApproximate = quantity.isApproximate || bound.isApproximate;
    const { effect = null, head = null, of = null, per = null } = claim;
    const figures = range(quantity, claim, bound.side);
    const id = `m${scene.found.length + 1}`;
    const amount: Amount = {
      id,
      kind: kind.id,
      start,
      end,
      ...figures,
      unit,
      approximate: isApproximate,
      effect,
      head,
      of,
      per,
      equivalent: null,
      confidence,
      by,
    };
    return { amount, past: Math.max(claim.past, quantity.first + 1) };
  }
  return null;
}

/** Stands behind the last date. */
const NO_DATE: Span = { start: Number.POSITIVE_INFINITY, end: Number.POSITIVE_INFINITY };

/**
 * The amounts of a text: money, percentages, people, measures and counted things, in text order. Numbers inside dates and names are none.
 * Offsets are UTF-16 code units.
 */
export function amountsIn(reader: Reader, entities: EntitiesLayer): readonly Amount[] {
  const { dates } = entities;
  const mentions = mentionsOf(entities);
  const found: Amount[] = [];
  const scene: Scene = { reader, mentions, found };
  let k = 0;
  for (let i = nextNumeral(reader, 0); i < reader.count; ) {
    while ((dates[k]?.end ?? Number.POSITIVE_INFINITY) <= reader.start(i)) k++;
    const date = dates[k] ?? NO_DATE;
    // A third of all numbers lie in dates; they need no reading.
    const next = date.start <= reader.start(i) && reader.end(i) <= date.end ? null : quantityAt(reader, i, date.start);
    const isNone = next === null || mentions.overlaps(next);
    const one = isNone ? null : amountOf(scene, next);
    if (one !== null) found.push(one.amount);
    i = nextNumeral(reader, one?.past ?? i + 1);
  }
  return withRelations(reader, found);
}

function run({ text, layers }: Document<'tokens' | 'entities'>): Outcome<'amounts'> {
  return { layer: amountsIn(new Reader(text, layers.tokens), layers.entities) };
}

/** The stage that finds amounts. Names, countries, weapons and dates tell which numbers are none. */
export const findAmounts: Stage<'tokens' | 'names' | 'countries' | 'weapons' | 'dates' | 'entities', 'amounts'> = {
  adds: 'amounts',
  needs: ['tokens', 'names', 'countries', 'weapons', 'dates', 'entities'],
  run,
};
