import type { Span } from '../../src/text/span.ts';
import type { GoldSpan } from './gold.ts';
import type { Tally } from './tally.ts';

/** The code units of some spans that are not white space. */
function painted(text: string, spans: readonly Span[]): Set<number> {
  const units = new Set<number>();
  for (const { start, end } of spans) for (let i = start; i < end; i++) if (!/\s/u.test(text[i] ?? 'x')) units.add(i);
  return units;
}

/** Boilerplate by character, and the spans in which at least one character is missed or wrong. */
export interface BoilerplateScore {
  readonly tally: Tally;
  readonly wrong: readonly Span[];
  readonly missed: readonly Span[];
}

/**
 * Counts code units, white space left out: how much of the boilerplate was found is what matters to a reader, not how it
 * was cut into spans. Kinds are not compared; units of optional spans count neither way.
 */
export function scoreBoilerplate(text: string, gold: readonly GoldSpan[], found: readonly Span[]): BoilerplateScore {
  const required = gold.filter((span) => !span.optional);
  const marked = painted(text, required);
  const optional = painted(
    text,
    gold.filter((span) => span.optional),
  );
  const taken = painted(text, found);
  const isWrong = (unit: number): boolean => !marked.has(unit) && !optional.has(unit);
  const isMissed = (unit: number): boolean => !taken.has(unit);
  const some = (test: (unit: number) => boolean) => (span: Span) => [...painted(text, [span])].some(test);
  return {
    tally: {
      right: [...taken].filter((unit) => marked.has(unit)).length,
      wrong: [...taken].filter(isWrong).length,
      missed: [...marked].filter(isMissed).length,
    },
    wrong: found.filter(some(isWrong)),
    missed: required.filter(some((unit) => isMissed(unit) && !optional.has(unit))),
  };
}
