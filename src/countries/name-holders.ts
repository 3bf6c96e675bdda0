import type { NamesLayer, Organisation } from '../document/layers.ts';
import { countWhile } from '../text/bisect.ts';
import type { Span } from '../text/span.ts';

/** An organisation's mention, and the organisation. */
export interface Held extends Span {
  readonly organisation: Organisation;
}

/** Finds the name that a span lies in. Each question costs the logarithm of the number of names. */
export interface NameHolders {
  readonly person: (span: Span) => Span | null;
  readonly organisation: (span: Span) => Held | null;
}

/** The mention that holds a span, or null; `mentions` are in text order and do not overlap. */
function holderIn<T extends Span>(mentions: readonly T[], { start, end }: Span): T | null {
  const holder = mentions[countWhile(mentions.length, (k) => (mentions[k]?.start ?? 0) <= start) - 1];
  return holder && end <= holder.end ? holder : null;
}

const sorted = <T extends Span>(spans: T[]): T[] => spans.sort((a, b) => a.start - b.start);

/** The names of a document by position; each kind is sorted when it is first asked for. */
export function nameHolders({ people, organisations }: NamesLayer): NameHolders {
  let persons: Span[] | undefined;
  let held: Held[] | undefined;
  return {
    person: (span) => {
      persons ??= sorted(people.flatMap(({ mentions }) => mentions.slice()));
      return holderIn(persons, span);
    },
    organisation: (span) => {
      held ??= sorted(organisations.flatMap((organisation) => organisation.mentions.map(({ start, end }) => ({ start, end, organisation }))));
      return holderIn(held, span);
    },
  };
}
