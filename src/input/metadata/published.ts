import { isOfKind } from '../body/blocks/block-kind.ts';
import type { Paragraph } from '../body/blocks/paragraphs.ts';
import { around } from '../body/within.ts';
import { attribute, isPublicationTime, textOf } from '../html/select.ts';
import type { PageElement } from '../html/tree.ts';
import { isoDay } from '../records/iso-day.ts';
import { visibleDay } from './visible-day.ts';
import { isOfDoubtfulZone, statedDay, writtenDay } from './written-day.ts';

/** What a page gives that may tell its day of publication. */
export interface DayClues {
  readonly elements: readonly PageElement[];
  readonly meta: ReadonlyMap<string, string>;
  /** What JSON-LD says of the article, and of the page. */
  readonly article: string | null;
  readonly page: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly pageTitle: string | null;
  readonly paragraphs: readonly Paragraph[];
}

/** Names under which pages give the time of publication in `<meta>`, the surest first. */
const NAMES: readonly string[] =
  `article:published_time og:published_time datepublished rnews:datepublished publishdate publish_date publish-date publishtime publication_date
  publicationdate dtk:publishdate content_publisheddate pubdate date_published published_date published_time_telegram originalpublicationdate
  article.published article_date_original parsely-pub-date sailthru.date cxenseparse:recs:publishtime shareaholic:article_published_time displaydate
  dcterms.created dcterms.date dcterms.issued dc.date dc.date.issued dc.date.created datecreated creation_date date tanggal`.split(/\s+/u);
/** Attributes in which themes keep the day for their scripts. */
const DATA_NAMES: ReadonlySet<string> = new Set(
  'data-content_published_date data-date data-datetime data-pubdate data-publish-date data-published data-published-date data-publishdate data-time'.split(' '),
);

const marksPublication = (element: PageElement): boolean =>
  isPublicationTime(element) || ['itemprop', 'property'].some((name) => /(?:^|[\s:])(?:datePublished|dateCreated)$/u.test(attribute(element, name) ?? ''));

const fieldOf = (element: PageElement): string =>
  attribute(element, 'datetime') ?? attribute(element, 'content') ?? attribute(element, 'title') ?? textOf(element);

/** Elements that say when: those marked as publication's, then `<time>` within the article, then what has a class of its own for it. */
function elementFields(elements: readonly PageElement[]): string[] {
  const marked = elements.filter((element) => element.tagName !== 'meta' && marksPublication(element));
  const within = elements.filter(({ tagName }) => tagName === 'article' || tagName === 'main').flatMap((article) => timesIn(article));
  const classed = elements.filter((element) => (element.tagName === 'time' || element.tagName === 'abbr') && isOfKind(element, 'day'));
  const times = elements.filter((element) => element.tagName === 'time' && !around(element).some(({ tagName }) => tagName === 'aside' || tagName === 'footer'));
  return [...marked, ...within, ...classed, ...(times.length === 1 ? times : [])].map(fieldOf);
}

function timesIn(element: PageElement): PageElement[] {
  return element.childNodes.flatMap((child) => ('tagName' in child ? (child.tagName === 'time' ? [child] : timesIn(child)) : []));
}

/** Many newsrooms put the day into the address: "/read/2015/11/04/…", "/daerah/16/02/15/…", "/news/20200413/…", "/23-01-2022-…". */
const ADDRESSES: readonly RegExp[] = [
  /\/(?:20)?(?<year>[012]\d)(?<sign>[/-])(?<month>[01]\d)\k<sign>(?<day>[0-3]\d)(?=[/-]|$)/u,
  /\/20(?<year>[012]\d)(?<month>[01]\d)(?<day>[0-3]\d)(?=[/-]|$)/u,
  /\/(?<day>[0-3]\d)-(?<month>[01]\d)-20(?<year>[012]\d)(?=[/-]|$)/u,
];

function addressDay(url: string | null): string | null {
  for (const form of ADDRESSES) {
    const found = form.exec(url ?? '')?.groups;
    const day = found && isoDay(`20${found.year}-${found.month}-${found.day}`);
    if (day) return day;
  }
  return null;
}

function dataDay(elements: readonly PageElement[]): string | null {
  for (const element of elements)
    for (const { name, value } of element.attrs) {
      const day = DATA_NAMES.has(name) && statedDay(value);
      if (day) return day;
    }
  return null;
}

const DAY_MS = 86_400_000;
const areNeighbours = (one: string, other: string): boolean => Math.abs(Date.parse(one) - Date.parse(other)) === DAY_MS;

/** What the page's fields state. Where the time may be of another zone, the day that readers see is the newsroom's, if it is a day off. */
function settled(field: string, shown: readonly (string | null)[]): string | null {
  const day = statedDay(field);
  if (day === null || !isOfDoubtfulZone(field)) return day;
  if (shown.includes(day)) return day;
  return shown.find((other) => other !== null && areNeighbours(day, other)) ?? day;
}

/**
 * The day of publication as the newsroom counts days. In order of trust: JSON-LD, `<meta>`, marked elements, the address,
 * the line near the title, attributes for scripts, what JSON-LD says of the page, the page's title.
 */
export function publicationDay({ elements, meta, article, page, url, title, pageTitle, paragraphs }: DayClues): string | null {
  const shown = [visibleDay(paragraphs, title), addressDay(url)];
  const [visible = null, address = null] = shown;
  for (const field of [article, ...NAMES.map((name) => meta.get(name)), ...elementFields(elements)]) {
    const day = field ? settled(field, shown) : null;
    if (day) return day;
  }
  return address ?? visible ?? dataDay(elements) ?? statedDay(page) ?? writtenDay(pageTitle ?? '');
}
