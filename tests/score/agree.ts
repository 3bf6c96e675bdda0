import { overlaps, type Span } from '../../src/text/span.ts';
import type { SpanKind } from './gold.ts';
import type { Agree } from './match.ts';

/** How strictly spans are compared. `exact`: span and value; `value`: spans overlap and the value is right. */
export type Measure = 'exact' | 'span' | 'overlap' | 'value';

/** Names are compared without regard to case, normal form and runs of white space. */
export function plainName(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** What is compared of a value: names without their dress, everything else as it is. */
export function comparable(kind: SpanKind, value: string): string {
  return kind === 'person' || kind === 'organisation' || kind === 'place' ? plainName(value) : value;
}

const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** The comparison that each measure makes for one kind; only dates and weapons have `value`, whose gold may give alternatives. */
export function agreements(kind: SpanKind): readonly (readonly [Measure, Agree])[] {
  const valued = kind === 'date' || kind === 'weapon';
  const sameValue: Agree = (gold, found) =>
    valued ? gold.value.split('|').includes(found.value) : comparable(kind, gold.value) === comparable(kind, found.value);
  const all: (readonly [Measure, Agree])[] = [
    ['exact', (gold, found) => sameSpan(gold, found) && sameValue(gold, found)],
    ['span', sameSpan],
    ['overlap', overlaps],
  ];
  return valued ? [...all, ['value', (gold, found) => overlaps(gold, found) && sameValue(gold, found)]] : all;
}
