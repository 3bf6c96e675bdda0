import { attribute } from '../html/select.ts';
import type { PageElement } from '../html/tree.ts';

/** What a page's JSON-LD says of its article. */
export interface ArticleData {
  readonly headline: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  /** The text of the article, where it is given. */
  readonly body: string | null;
}

type Fields = Readonly<Record<string, unknown>>;

/** schema.org's kinds of article that news sites use. */
const ARTICLE =
  /^(?:https?:\/\/schema\.org\/)?(?:(?:News|Analysis|Opinion|Reportage|Background|Review|LiveBlog|Blog|Advertiser)?(?:News)?Article|BlogPosting|LiveBlogPosting|Report)$/u;
const MOST_DEPTH = 4;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);
const isArticle = (fields: Fields): boolean => listOf(fields['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type));

function wordOf(value: unknown): string | null {
  const [first] = listOf(value);
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : null;
}

/** The name of a person or organisation, given as a string or an object. */
function nameOf(value: unknown): string | null {
  return isObject(value) ? wordOf(value.name) : wordOf(value);
}

/** The first object in JSON-LD that is what is asked for: the value itself, one of a list, or one of a `@graph`. */
function firstIn(value: unknown, is: (fields: Fields) => boolean, depth = 0): Fields | null {
  if (depth > MOST_DEPTH) return null;
  if (Array.isArray(value)) {
    for (const part of value) {
      const found = firstIn(part, is, depth + 1);
      if (found) return found;
    }
    return null;
  }
  if (!isObject(value)) return null;
  return is(value) ? value : firstIn(value['@graph'] ?? null, is, depth + 1);
}

function parse(json: string): unknown {
  try {
    // Newsrooms leave raw line ends and tabs in strings, which JSON forbids.
    return JSON.parse(json.replace(/[\u0000-\u001f]/gu, ' '));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}

const idOf = (value: unknown): string | null => (isObject(value) ? wordOf(value['@id']) : wordOf(value));
const isPerson = (value: unknown): boolean => !isObject(value) || value['@type'] !== 'Organization';

/** The values of the page's scripts of JSON-LD, in order. Damaged JSON says nothing. */
function* valuesIn(elements: readonly PageElement[]): Generator<unknown> {
  for (const element of elements) {
    if (element.tagName !== 'script' || attribute(element, 'type')?.toLowerCase() !== 'application/ld+json') continue;
    const [content] = element.childNodes;
    if (content && 'value' in content) yield parse(content.value);
  }
}

/** What the scripts of JSON-LD among the elements say of the article; `null` when none of them speaks of one. */
export function articleData(elements: readonly PageElement[]): ArticleData | null {
  for (const value of valuesIn(elements)) {
    const article = firstIn(value, isArticle);
    if (!article) continue;
    return {
      headline: wordOf(article.headline) ?? wordOf(article.name),
      published: wordOf(article.datePublished) ?? wordOf(article.dateCreated),
      url: idOf(article.mainEntityOfPage) ?? wordOf(article.url),
      publisher: nameOf(article.publisher),
      authors: listOf(article.author)
        .filter(isPerson)
        .map(nameOf)
        .filter((name) => name !== null),
      body: wordOf(article.articleBody),
    };
  }
  return null;
}

/** When the page itself was published, as JSON-LD says of a `WebPage`: what is left where nothing is said of the article. */
export function pageData(elements: readonly PageElement[]): string | null {
  for (const value of valuesIn(elements)) {
    const page = firstIn(value, (fields) => listOf(fields['@type']).includes('WebPage') && wordOf(fields.datePublished) !== null);
    if (page) return wordOf(page.datePublished);
  }
  return null;
}
