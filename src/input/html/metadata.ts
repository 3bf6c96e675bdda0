import { isoDay } from '../date.ts';
import { articleData } from './json-ld.ts';
import { attribute, elementsOf, isPublicationTime, textOf } from './select.ts';
import { pageTitle } from './title.ts';
import type { PageElement, PageTree } from './tree.ts';

/** What a page says of its article. */
export interface PageMetadata {
  readonly title: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  /** ISO date, as written: the day where the newsroom is. */
  readonly published: string | null;
  readonly authors: readonly string[];
}

/** Names under which pages give the time of publication in `<meta>`, the surest first. */
const DATES: readonly string[] = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'publishdate',
  'dtk:publishdate',
  'content_publisheddate',
  'pubdate',
  'date_published',
  'dcterms.created',
  'dc.date',
  'dc.date.issued',
  'datecreated',
  'date',
];
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

function dayIn(said: string | null | undefined): string | null {
  if (!said) return null;
  const compact = /^(?<year>\d{4})[/-]?(?<month>\d\d)[/-]?(?<day>\d\d)(?!\d)/u.exec(said.trim())?.groups;
  return compact ? isoDay(`${compact.year}-${compact.month}-${compact.day}`) : null;
}

/** The day of the `<time>` that is marked as the publication's, else of the first one within an `<article>` or a heading's `<header>`. */
function timeOf(elements: readonly PageElement[]): string | null {
  const times = elements.filter(({ tagName }) => tagName === 'time');
  const marked = times.find(isPublicationTime);
  const [within] = elements.filter(({ tagName }) => tagName === 'article' || tagName === 'main').flatMap((article) => timesIn(article));
  const chosen = marked ?? within;
  return chosen ? dayIn(attribute(chosen, 'datetime') ?? attribute(chosen, 'content')) : null;
}

function timesIn(element: PageElement): PageElement[] {
  return element.childNodes.flatMap((child) => ('tagName' in child ? (child.tagName === 'time' ? [child] : timesIn(child)) : []));
}

function absolute(said: string | null | undefined): string | null {
  return said && /^https?:\/\/\S{3,2000}$/u.test(said) ? said : null;
}

function hostOf(url: string | null): string | null {
  return url ? (/^https?:\/\/(?:www\.)?(?<host>[^/:?#]{3,100})/u.exec(url)?.groups?.host ?? null) : null;
}

/** Many newsrooms put the day into the address: "/read/2015/11/04/…", "/daerah/16/02/15/…". */
function dayInAddress(url: string | null): string | null {
  const found = /\/(?:20)?(?<year>[012]\d)(?<sign>[/-])(?<month>[01]\d)\k<sign>(?<day>[0-3]\d)(?=[/-])/u.exec(url ?? '')?.groups;
  return found ? isoDay(`20${found.year}-${found.month}-${found.day}`) : null;
}

/** A newsroom's own name is no author: "Kompas Cyber Media" on KOMPAS.com and on otomotif.kompas.com. */
function isAuthor(name: string, outlet: string | null): boolean {
  if (name.length > LONGEST_NAME || NO_PERSON.test(name)) return false;
  const sites = (outlet ?? '')
    .toLowerCase()
    .split('.')
    .filter((site) => site.length > 2 && !/^(?:com|net|org|www)$/u.test(site));
  return !sites.some((site) => name.toLowerCase().includes(site));
}

/** What the page's JSON-LD, `<meta>` and `<time>` elements, address, headings and title say of its article, in this order of trust. */
export function metadataOf(tree: PageTree): PageMetadata {
  const elements = elementsOf(tree);
  const meta = metaOf(elements);
  const said = articleData(elements);
  const canonical = elements.find((element) => element.tagName === 'link' && attribute(element, 'rel')?.toLowerCase() === 'canonical');
  const url = absolute(canonical && attribute(canonical, 'href')) ?? absolute(meta.get('og:url')) ?? absolute(said?.url);
  const outlet = meta.get('og:site_name') ?? said?.publisher ?? hostOf(url);
  const published = [said?.published, ...DATES.map((name) => meta.get(name))].map(dayIn).find((day) => day !== null) ?? timeOf(elements) ?? dayInAddress(url);
  const authors = said?.authors.length ? said.authors : [meta.get('article:author'), meta.get('author')].filter((name) => name !== undefined);
  const headings = elements.filter(({ tagName }) => tagName === 'h1').map(textOf);
  const title = pageTitle({ said: said?.headline ?? meta.get('og:title') ?? null, headings, page: titleElement(elements), outlet });
  return { title, url, outlet, published, authors: [...new Set(authors.filter((name) => isAuthor(name, outlet)))] };
}

function titleElement(elements: readonly PageElement[]): string | null {
  const title = elements.find(({ tagName }) => tagName === 'title');
  return (title && textOf(title)) || null;
}
