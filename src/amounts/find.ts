import type { Amount, AmountKind } from '../document/facts.ts';
import type { EntitiesLayer } from '../document/layers.ts';
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

/** The amount that a claim makes of a quantity, still without what later amounts say of it. After a bound its number is `low` or `high`: "sedikitnya 12". */
function amountOf({ reader, found }: Scene, quantity: Quantity, kind: AmountKind, claim: Claim): Amount {
  const { start, end, unit, by, confidence, factor, effect, head, of, per } = claim;
  const bound = boundBefore(reader, reader.at(start));
  const times = (value: number | null): number | null => (value === null ? null : exact(value * factor));
  const value = times(claim.value ?? quantity.value);
  const side = value === null ? null : claim.isLow ? 'low' : bound.side;
  return {
    id: `m${found.length + 1}`,
    kind,
    start,
    end,
    value: side === null ? value : null,
    low: side === null ? times(quantity.low) : side === 'low' ? value : null,
    high: side === null ? times(quantity.high) : side === 'high' ? value : null,
    unit,
    approximate: quantity.isApproximate || bound.isApproximate,
    effect,
    head,
    of,
    per,
    equivalent: null,
    confidence,
    by,
  };
}

/** Adds the amount that the first kind to claim a quantity makes of it. Returns the token at which reading goes on. */
function take(scene: Scene, quantity: Quantity): number {
  for (const kind of kinds) {
    const claim = kind.claim(scene, quantity);
    if (claim === null) continue;
    scene.found.push(amountOf(scene, quantity, kind.id, claim));
    return Math.max(claim.past, quantity.first + 1);
  }
  return quantity.first + 1;
}

/** Past the end of any text; a whole number, for one span with a fraction or infinity in it makes V8 keep the offsets of all spans as boxed doubles. */
const NOWHERE = 2 ** 30;
/** Stands after the last date. */
const NO_DATE: Span = { start: NOWHERE, end: NOWHERE };

/**
 * The amounts of a text: money, percentages, people, measures and counted things, in text order. Numbers inside dates and names are none.
 * Offsets are UTF-16 code units.
 */
export function amountsIn(reader: Reader, entities: EntitiesLayer): readonly Amount[] {
  const { dates } = entities;
  const scene: Scene = { reader, mentions: entities.mentions(), found: [] };
  let k = 0;
  for (let i = nextNumeral(reader, 0); i < reader.count; ) {
    while ((dates[k]?.end ?? NOWHERE) <= reader.start(i)) k++;
    const date = dates[k] ?? NO_DATE;
    // A third of all numbers lie in dates, or begin there ("18 Juli 2023,5 juta orang"); they need no reading.
    const next = date.start <= reader.start(i) ? null : quantityAt(reader, i, date.start);
    i = nextNumeral(reader, next === null || scene.mentions.overlaps(next) ? i + 1 : take(scene, next));
  }
  return withRelations(reader, scene.found);
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
