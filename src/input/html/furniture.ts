import { isPublicationTime } from './select.ts';
import { isElement, isText, type PageElement, type PageNode, type PageText, type PageTree } from './tree.ts';

/** Elements whose texts are to be clicked or filled in; `<title>` strays into bodies with frames of old. */
const CONTROLS: ReadonlySet<string> = new Set(['button', 'dialog', 'form', 'label', 'nav', 'select', 'title']);
/** Words in classes and ids of what stands around an article on Indonesian news sites, beyond those that Readability knows. */
const AROUND: ReadonlySet<string> = new Set(
  'bacajuga bagikan komentar langganan lihatjuga newsletter polling populer popular rating rekomendasi related share sharing subscribe tag tags terkait terpopuler trending vote voting'.split(
    ' ',
  ),
);
/** Some sites put the whole page into one form; what holds more of the text than this is no furniture. */
const MOST_SHARE = 0.3;
const MOST_WORDS = 30;

const lengthOf = (texts: Iterable<PageText>): number => [...texts].reduce((sum, { value }) => sum + value.trim().length, 0);

function textsIn(node: PageNode, kept: ReadonlySet<PageText>, found: PageText[] = []): PageText[] {
  if (isText(node) && kept.has(node)) found.push(node);
  if (isElement(node)) for (const child of node.childNodes) textsIn(child, kept, found);
  return found;
}

const isAround = ({ attrs }: PageElement): boolean =>
  attrs.some(({ name, value }) => (name === 'class' || name === 'id') && value.split(/[^A-Za-z]/u, MOST_WORDS).some((word) => AROUND.has(word.toLowerCase())));

/** The texts without those of forms, buttons, menus, boxes of other stories and the time of publication, unless nothing else is there. */
export function withoutFurniture(tree: PageTree, kept: ReadonlySet<PageText>): ReadonlySet<PageText> {
  const left = new Set(kept);
  const most = MOST_SHARE * lengthOf(kept);
  const visit = (node: PageNode): void => {
    if (!isElement(node)) return;
    if (CONTROLS.has(node.tagName) || isPublicationTime(node) || isAround(node)) {
      const texts = textsIn(node, kept);
      if (lengthOf(texts) <= most) {
        for (const text of texts) left.delete(text);
        return;
      }
    }
    for (const child of node.childNodes) visit(child);
  };
  for (const child of tree.document.childNodes) visit(child);
  return lengthOf(left) === 0 ? kept : left;
}

/** Elements whose texts no reader sees. */
const UNSEEN: ReadonlySet<string> = new Set([
  'head',
  'script',
  'style',
  'template',
  'noscript',
  'textarea',
  'option',
  'iframe',
  'object',
  'svg',
  'math',
  'title',
]);

/** All texts of the page's body that are to be seen. */
export function visibleTexts(tree: PageTree): ReadonlySet<PageText> {
  const found = new Set<PageText>();
  const visit = (node: PageNode): void => {
    if (isText(node)) found.add(node);
    else if (isElement(node) && !UNSEEN.has(node.tagName)) for (const child of node.childNodes) visit(child);
  };
  for (const child of tree.document.childNodes) visit(child);
  return found;
}
