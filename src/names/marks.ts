import type { Reader } from '../document/reader.ts';

/** The tokens that are exactly this character, in text order; found by a search of the text, which costs next to nothing where there are none. */
export function tokensOf(reader: Reader, mark: string): readonly number[] {
  const { text } = reader;
  const found: number[] = [];
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    const i = reader.at(at);
    if (reader.start(i) === at && reader.is(i, mark)) found.push(i);
  }
  return found;
}
