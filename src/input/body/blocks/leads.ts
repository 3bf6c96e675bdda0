import type { PageElement } from '../../html/tree.ts';
import { around } from '../within.ts';
import { isOfKind } from './block-kind.ts';
import { isProse, type Paragraph } from './paragraphs.ts';

/** Paragraphs before the root that the page marks as the article's lead, within the `<article>` or `<main>` around it. */
export function leadsOf(root: PageElement, paragraphs: readonly Paragraph[]): Paragraph[] {
  const outer = around(root);
  const limit = outer.find(({ tagName }) => tagName === 'article') ?? outer.find(({ tagName }) => tagName === 'main');
  if (!limit || limit === root) return [];
  const first = paragraphs.findIndex(({ block }) => around(block).includes(root));
  return paragraphs.slice(0, Math.max(0, first)).filter((paragraph) => {
    if (!isProse(paragraph)) return false;
    const path = around(paragraph.block);
    const at = path.indexOf(limit);
    return at >= 0 && path.slice(0, at).some((element) => isOfKind(element, 'lead'));
  });
}
