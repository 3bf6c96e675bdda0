import { findCountries } from '../../src/countries/find.ts';
import { createArticle } from '../../src/document/article.ts';
import type { CountriesLayer, NamesLayer } from '../../src/document/layers.ts';
import { tokenizeText } from '../../src/tokens/tokenize.ts';
import { countedTokens } from '../document/counted.ts';

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

/** How often the finding of countries reads the text's tokens. */
export function questionsIn(text: string): number {
  const { tokens, reads } = countedTokens(tokenizeText(text));
  findCountries.run({ ...createArticle(text), layers: { tokens, names: NO_NAMES } }, { lang: 'ind', force: false, boilerplate: 'normal' });
  return reads();
}
