import type { Organisation } from '../document/entities.ts';
import type { NamesLayer } from '../document/layers.ts';
import { lazy } from '../knowledge/table.ts';
import { holderIn } from '../text/bisect.ts';
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
  const persons = lazy(() => sorted(people.flatMap(({ mentions }) => mentions.slice())));
  const held = lazy(() => sorted(organisations.flatMap((organisation) => organisation.mentions.map(({ start, end }): Held => ({ start, end, organisation })))));
  const offices = lazy(() =>
    sorted(
      people.flatMap(({ roles }) =>
        roles.filter(({ organisation }) => organisation === null).map(({ start, end, country }): Office => ({ start, end, country })),
      ),
    ),
  );
  const words = lazy(() => outerWords(people));
  return {
    person: (span) => holderIn(persons(), span),
    organisation: (span) => holderIn(held(), span),
    officeOf: (span) => holderIn(offices(), span)?.country ?? null,
    partOfPerson: (word) => words().has(word),
  };
}
