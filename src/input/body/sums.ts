import type { PageElement } from '../html/tree.ts';
import { isProse, type Paragraph } from './blocks/paragraphs.ts';
import { around } from './within.ts';

/** What is within an element, in characters: all, in links, and in running text, with the number of its paragraphs. */
export interface Sums {
  readonly all: number;
  readonly linked: number;
  readonly prose: number;
  readonly proseParagraphs: number;
}

/** The sums of every element that holds one of the paragraphs. Each paragraph is counted once for each element around it. */
export function sumsOf(paragraphs: readonly Paragraph[]): ReadonlyMap<PageElement, Sums> {
  const sums = new Map<PageElement, Sums>();
  for (const paragraph of paragraphs) {
    const { block, length, linked } = paragraph;
    const prose = isProse(paragraph);
    for (const element of around(block)) {
      const sum = sums.get(element) ?? { all: 0, linked: 0, prose: 0, proseParagraphs: 0 };
      sums.set(element, {
        all: sum.all + length,
        linked: sum.linked + linked,
        prose: sum.prose + (prose ? length : 0),
        proseParagraphs: sum.proseParagraphs + (prose ? 1 : 0),
      });
    }
  }
  return sums;
}
