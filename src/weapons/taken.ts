import type { CountriesLayer, NamesLayer } from '../document/layers.ts';
import type { Reader } from '../document/reader.ts';
import { HAS_DIGIT } from '../document/tokens.ts';
import { countWhile } from '../text/bisect.ts';
import { byPosition, type Span } from '../text/span.ts';

/**
 * A name's span, and whether a weapon may have all of it: a tagger takes "NASAMS" for an organisation and "Storm Shadow" for a person,
 * but "Fattah" is not a missile in an article that goes on to a fuller name of the same man.
 */
interface Taken extends Span {
  readonly whole: boolean;
  readonly human: boolean;
}

function takenSpans(names: NamesLayer, countries: CountriesLayer): Taken[] {
  const all = (entities: readonly { readonly mentions: readonly Span[] }[], whole: boolean): Taken[] =>
    entities.flatMap(({ mentions }) => mentions.map(({ start, end }) => ({ start, end, whole, human: false })));
  const people = names.people.flatMap(({ name, known, mentions }) =>
    mentions.map(({ start, end }) => ({ start, end, whole: known === null && name.length === end - start, human: true })),
  );
  const spans = [...people, ...all(names.organisations, true), ...all(names.places, true), ...all(countries.countries, false)];
  return spans.sort(byPosition);
}

/** The greatest end of the spans up to each: where it lies before a place, no earlier span reaches that place. */
function reaches(spans: readonly Taken[]): Uint32Array {
  let most = 0;
  return Uint32Array.from(spans, ({ end }) => {
    most = Math.max(most, end);
    return most;
  });
}

/**
 * Tells whether tokens `[first, past)` lie in a person's name, in a country's, or in a longer name of an organisation or place.
 * Nobody is called "KC-135 Stratotanker", whatever a tagger says.
 */
export function takenBy(reader: Reader, names: NamesLayer, countries: CountriesLayer): (first: number, past: number) => boolean {
  let spans: Taken[] | undefined;
  let reach: Uint32Array = new Uint32Array(0);
  return (first, past) => {
    if (spans === undefined) {
      spans = takenSpans(names, countries);
      reach = reaches(spans);
    }
    const all = spans;
    const { start, end } = reader.span(first, past);
    const isCode = reader.has(first, HAS_DIGIT);
    for (let k = countWhile(all.length, (n) => (all[n]?.start ?? 0) <= start) - 1; k >= 0 && (reach[k] ?? 0) >= end; k--) {
      const span = all[k];
      if (span && end <= span.end && !(isCode && span.human) && (!span.whole || span.end - span.start > end - start)) return true;
    }
    return false;
  };
}
