import { findCountries } from '../../src/countries/find.ts';
import { createArticle } from '../../src/document/article.ts';
import type { CountriesLayer, NamesLayer } from '../../src/document/layers.ts';
import { tokenizeText } from '../../src/tokens/tokenize.ts';

export const NO_NAMES: NamesLayer = { people: [], organisations: [], places: [] };

/** The countries layer of a text, with the names given. */
export function countriesLayer(text: string, names: NamesLayer = NO_NAMES): CountriesLayer {
  const layers = { tokens: tokenizeText(text), names };
  return findCountries.run({ ...createArticle(text), layers }, { lang: 'ind', force: false, boilerplate: 'normal' }).layer;
}

/** Mentions in text order, as "slice=CODE". */
export function mentionsIn(text: string, names: NamesLayer = NO_NAMES): string[] {
  return countriesLayer(text, names)
    .countries.flatMap(({ code, mentions }) => mentions.map(({ start, end, as }) => ({ start, shown: `${text.slice(start, end)}=${code}`, as })))
    .sort((a, b) => a.start - b.start)
    .map(({ shown }) => shown);
}

/** How each mention is said, in text order. */
export function formsIn(text: string): string[] {
  return countriesLayer(text)
    .countries.flatMap(({ mentions }) => mentions)
    .sort((a, b) => a.start - b.start)
    .map(({ as }) => as);
}

/** How many questions of tokens the finding of countries asks: a measure of its time that no busy machine changes. */
export function questionsIn(text: string): number {
  const tokens = tokenizeText(text);
  let asked = 0;
  const counted = <T extends object>(column: T): T =>
    new Proxy(column, {
      get: (target, key) => {
        asked++;
        const value: unknown = Reflect.get(target, key, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  const layers = { tokens: { ...tokens, hashes: counted(tokens.hashes), flags: counted(tokens.flags), starts: counted(tokens.starts) }, names: NO_NAMES };
  findCountries.run({ ...createArticle(text), layers }, { lang: 'ind', force: false, boilerplate: 'normal' });
  return asked;
}
