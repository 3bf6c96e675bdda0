import { type Paragraph, paragraphsOf } from '../body/blocks/paragraphs.ts';
import { attribute, elementsOf, textOf } from '../html/select.ts';
import type { PageElement, PageTree } from '../html/tree.ts';
import { articleData, pageData } from './json-ld.ts';
import type { PageMetadata } from './page-metadata.ts';
import { publicationDay } from './published.ts';
import { pageTitle } from './title.ts';

/** A name that is an address, an office or a machine, not a person's. */
const NO_PERSON = /https?:|www\.|[@\d/]|\.(?:com|co|id|net|org|tv)\b|^(?:admin|editor|redaksi|tim|newsroom)\b/iu;
const LONGEST_NAME = 60;

/** All `<meta>` values by name, property or itemprop in lower case; of several the first. */
function metaOf(elements: readonly PageElement[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const element of elements) {
    if (element.tagName !== 'meta') continue;
    const content = attribute(element, 'content');
    for (const key of ['property', 'name', 'itemprop']) {
      const name = attribute(element, key)?.toLowerCase();
      if (name && content && !values.has(name)) values.set(name, content);
    }
  }
  return values;
}

function absolute(said: string | null | undefined): string | null {
  return said && /^https?:\/\/\S{3,2000}$/u.test(said) ? said : null;
}

function hostOf(url: string | null): string | null {
  return url ? (/^https?:\/\/(?:www\.)?(?<host>[^/:?#]{3,100})/u.exec(url)?.groups?.host ?? null) : null;
}

/** A newsroom's own name is not an author: "Kompas Cyber Media" on KOMPAS.com and on otomotif.kompas.com. */
function isAuthor(name: string, outlet: string | null): boolean {
  if (name.length > LONGEST_NAME || NO_PERSON.test(name)) return false;
  const sites = (outlet ?? '')
    .toLowerCase()
    .split('.')
    .filter((site) => site.length > 2 && !/^(?:com|net|org|www)$/u.test(site));
  return !sites.some((site) => name.toLowerCase().includes(site));
}

const same = (text: string): string => text;

/** What the page's JSON-LD, `<meta>` and `<time>` elements, address, headings and title say of its article, in this order of trust. */
export function metadataOf(
  tree: PageTree,
  decode: (text: string) => string = same,
  paragraphs: readonly Paragraph[] = paragraphsOf(tree),
): PageMetadata & { readonly body: string | null } {
  const elements = elementsOf(tree);
  const meta = metaOf(elements);
  const said = articleData(elements);
  const canonical = elements.find((element) => element.tagName === 'link' && attribute(element, 'rel')?.toLowerCase() === 'canonical');
  const url = absolute(canonical && attribute(canonical, 'href')) ?? absolute(meta.get('og:url')) ?? absolute(said?.url);
  const outlet = meta.get('og:site_name') ?? said?.publisher ?? hostOf(url);
  const authors = said?.authors.length ? said.authors : [meta.get('article:author'), meta.get('author')].filter((name) => name !== undefined);
  const headings = textsOf(elements, 'h1');
  const headline = said?.headline ?? meta.get('og:title') ?? null;
  const title = pageTitle({ said: headline && decode(headline), headings, lesser: textsOf(elements, 'h2'), page: titleElement(elements), outlet });
  const published = publicationDay({
    elements,
    meta,
    article: said?.published ?? null,
    page: pageData(elements),
    url,
    title,
    pageTitle: titleElement(elements),
    paragraphs,
  });
  return { title, url, outlet, published, body: said?.body ?? null, authors: [...new Set(authors.filter((name) => isAuthor(name, outlet)))] };
}

const textsOf = (elements: readonly PageElement[], name: string): string[] => elements.filter(({ tagName }) => tagName === name).map(textOf);

function titleElement(elements: readonly PageElement[]): string | null {
  const title = elements.find(({ tagName }) => tagName === 'title');
  return (title && textOf(title)) || null;
}
