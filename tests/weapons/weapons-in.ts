import { findCountries } from '../../src/countries/find.ts';
import { createArticle } from '../../src/document/article.ts';
import type { NamesLayer, Weapon } from '../../src/document/layers.ts';
import type { StageOptions } from '../../src/document/stage.ts';
import { tokenizeText } from '../../src/tokens/tokenize.ts';
import { findWeapons } from '../../src/weapons/find.ts';

const OPTIONS: StageOptions = { lang: 'ind', force: false, boilerplate: 'normal' };
const NO_NAMES: NamesLayer = { people: [], organisations: [], places: [] };

/** The weapons of a text, with the names given. */
export function weaponsOf(text: string, names: NamesLayer = NO_NAMES): readonly Weapon[] {
  const article = createArticle(text);
  const tokens = tokenizeText(text);
  const countries = findCountries.run({ ...article, layers: { tokens, names } }, OPTIONS).layer;
  return findWeapons.run({ ...article, layers: { tokens, names, countries } }, OPTIONS).layer;
}

/** Mentions in text order, as "slice=category". */
export function weaponsIn(text: string, names: NamesLayer = NO_NAMES): string[] {
  return weaponsOf(text, names)
    .flatMap(({ category, mentions }) => mentions.map(({ start, end }) => ({ start, shown: `${text.slice(start, end)}=${category}` })))
    .sort((a, b) => a.start - b.start)
    .map(({ shown }) => shown);
}
