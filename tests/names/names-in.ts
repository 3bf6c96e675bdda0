import { createArticle } from '../../src/document/article.ts';
import type { NamesLayer } from '../../src/document/layers.ts';
import { findNames } from '../../src/names/find.ts';
import { tokenizeText } from '../../src/tokens/tokenize.ts';

/** The names layer of a text without boilerplate. */
export function namesIn(text: string): NamesLayer {
  const doc = { ...createArticle(text), layers: { tokens: tokenizeText(text) } };
  return findNames.run(doc, { lang: 'ind', force: false, boilerplate: 'normal' }).layer;
}

interface Mentioned {
  readonly name: string;
  readonly mentions: readonly { readonly start: number; readonly end: number }[];
}

/** Each entity's name, and the text of its mentions. */
export function slices(text: string, entities: readonly Mentioned[]): [string, string[]][] {
  return entities.map(({ name, mentions }) => [name, mentions.map(({ start, end }) => text.slice(start, end))]);
}
