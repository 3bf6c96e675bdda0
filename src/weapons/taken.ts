import type { CountriesLayer, NamesLayer } from '../document/layers.ts';
import type { Tokens } from '../document/tokens.ts';
import { byPosition, type Span } from '../text/span.ts';

/** A name's span, and whether a weapon may have all of it: a tagger takes "NASAMS" for an organisation, never "Fattah" of a person. */
interface Taken extends Span {
  readonly whole: boolean;
}

function takenSpans(names: NamesLayer, countries: CountriesLayer): Taken[] {
  const all = (entities: readonly { readonly mentions: readonly Span[] }[], whole: boolean): Taken[] =>
    entities.flatMap(({ mentions }) => mentions.map(({ start, end }) => ({ start, end, whole })));
  return [...all(names.people, false), ...all(names.organisations, true), ...all(names.places, true), ...all(countries.countries, false)].sort(byPosition);
}

/** Tells whether tokens `[first, past)` lie in a person's name, in a country's, or in a longer name of an organisation or place. */
export function takenBy(tokens: Tokens, names: NamesLayer, countries: CountriesLayer): (first: number, past: number) => boolean {
  let spans: Taken[] | undefined;
  return (first, past) => {
    spans ??= takenSpans(names, countries);
    const start = tokens.starts[first] ?? 0;
    const end = tokens.ends[past - 1] ?? 0;
    return spans.some((span) => span.start <= start && end <= span.end && (!span.whole || span.end - span.start > end - start));
  };
}
