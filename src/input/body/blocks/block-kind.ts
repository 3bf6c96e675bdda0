import { type BlockKind, blockWords } from '../../../knowledge/pages/block-words.ts';
import type { PageElement } from '../../html/tree.ts';

/** A class or id is read so many words far. */
const MOST_WORDS = 40;
/** Classes of the page's own state ("has-sidebar", "no-comments") and of an article's topics ("tag-iklan") say nothing of the block. */
const OF_ANOTHER = /^(?:category|format|has|hide|is|no|not|status|tag|type|with|without)[-_]/iu;

const wordsIn = (value: string): string[] =>
  value
    .split(/\s+/u)
    .filter((name) => !OF_ANOTHER.test(name))
    .flatMap((name) => name.replace(/([a-z])([A-Z])/gu, '$1 $2').split(/[^A-Za-z]+/u))
    .slice(0, MOST_WORDS)
    .map((word) => word.toLowerCase());

/** True if a word in the element's class, id or role is of the kind. */
export function isOfKind({ attrs }: PageElement, kind: BlockKind): boolean {
  const words = blockWords().get(kind);
  return attrs.some(({ name, value }) => (name === 'class' || name === 'id' || name === 'role') && wordsIn(value).some((word) => words?.has(word)));
}
