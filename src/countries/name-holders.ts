import type { Organisation } from '../document/entities.ts';
import type { NamesLayer } from '../document/layers.ts';
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
  /** The country of the state's office whose words a span lies in, as an alpha-2 code; null outside offices and in an organisation's. */
  readonly officeOf: (span: Span) => string | null;
  /** True for the first or the last word of a person's full name. */
  readonly partOfPerson: (word: string) => boolean;
}

/** The mention that holds a span, or null; `mentions` are in text order and do not overlap. */
function holderIn<T extends Span>(mentions: readonly T[], { start, end }: Span): T | null {
  const holder = mentions[countWhile(mentions.length, (k) => (mentions[k]?.start ?? 0) <= start) - 1];
  return holder && end <= holder.end ? holder : null;
}

const sorted = <T extends Span>(spans: T[]): T[] => spans.sort((a, b) => a.start - b.start);

/** An office's words and its country. */
interface Office extends Span {
  readonly country: string | null;
}

/** The first and the last word of each full name of a person. */
function outerWords(people: NamesLayer['people']): ReadonlySet<string> {
  const words = people.map(({ name }) => name.split(/[\s-]/u)).filter(({ length }) => length > 1);
  return new Set(words.flatMap((name) => [name[0] ?? '', name.at(-1) ?? '']));
}

/** The names of a document by position; each kind is sorted when it is first asked for. */
export function nameHolders({ people, organisations }: NamesLayer): NameHolders {
  let persons: Span[] | undefined;
  let held: Held[] | undefined;
  let offices: Office[] | undefined;
  let words: ReadonlySet<string> | undefined;
  return {
    person: (span) => {
      persons ??= sorted(people.flatMap(({ mentions }) => mentions.slice()));
      return holderIn(persons, span);
    },
    organisation: (span) => {
      held ??= sorted(organisations.flatMap((organisation) => organisation.mentions.map(({ start, end }) => ({ start, end, organisation }))));
      return holderIn(held, span);
    },
    officeOf: (span) => {
      offices ??= sorted(
        people.flatMap(({ roles }) => roles.filter(({ organisation }) => organisation === null).map(({ start, end, country }) => ({ start, end, country }))),
      );
      return holderIn(offices, span)?.country ?? null;
    },
    partOfPerson: (word) => {
      words ??= outerWords(people);
      return words.has(word);
    },
  };
}
