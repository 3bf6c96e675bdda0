import { findCountries } from '../../src/countries/find.ts';
import { createArticle } from '../../src/document/article.ts';
import type { Weapon } from '../../src/document/entities.ts';
import type { NamesLayer } from '../../src/document/layers.ts';
import { Reader } from '../../src/document/reader.ts';
import type { StageOptions } from '../../src/document/stage.ts';
import type { Span } from '../../src/text/span.ts';
import { tokenizeText } from '../../src/tokens/tokenize.ts';
import { findWeapons } from '../../src/weapons/find.ts';
import type { Source } from '../../src/weapons/source.ts';
import type { Sorting } from '../../src/weapons/steps/step.ts';
import { takenBy } from '../../src/weapons/taken.ts';
import { countedTokens } from '../document/counted.ts';

const OPTIONS: StageOptions = { lang: 'ind', force: false, boilerplate: 'normal' };
const NO_NAMES: NamesLayer = { people: [], organisations: [], places: [] };

const countriesOf = (text: string, names: NamesLayer) =>
  findCountries.run({ ...createArticle(text), layers: { tokens: tokenizeText(text), names } }, OPTIONS).layer;

/** The weapons of a text, with the names given. */
export function weaponsOf(text: string, names: NamesLayer = NO_NAMES): readonly Weapon[] {
  const layers = { tokens: tokenizeText(text), names, countries: countriesOf(text, names) };
  return findWeapons.run({ ...createArticle(text), layers }, OPTIONS).layer;
}

/** Mentions in text order, as "slice=category". */
export function weaponsIn(text: string, names: NamesLayer = NO_NAMES): string[] {
  return weaponsOf(text, names)
    .flatMap(({ category, mentions }) => mentions.map(({ start, end }) => ({ start, shown: `${text.slice(start, end)}=${category}` })))
    .sort((a, b) => a.start - b.start)
    .map(({ shown }) => shown);
}

/** Where a way of sorting the phrases of a text finds weapons. */
export function foundBy(text: string, sort: (source: Source) => Sorting): Span[] {
  const reader = new Reader(text, tokenizeText(text));
  const source: Source = { reader, isTaken: takenBy(reader, NO_NAMES, countriesOf(text, NO_NAMES)) };
  return sort(source).found.map(({ first, past }) => reader.span(first, past));
}

/** How often the finding of weapons reads the text's tokens, refusals told as well. */
export function questionsIn(text: string): number {
  const { tokens, reads } = countedTokens(tokenizeText(text));
  const layers = { tokens, names: NO_NAMES, countries: countriesOf(text, NO_NAMES) };
  findWeapons.run({ ...createArticle(text), layers }, { ...OPTIONS, explain: true });
  return reads();
}
