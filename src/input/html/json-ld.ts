import { attribute } from './select.ts';
import type { PageElement } from './tree.ts';

/** What a page's JSON-LD says of its article. */
export interface ArticleData {
  readonly headline: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
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

/** The first article in JSON-LD: the object itself, one of a list, or one of a `@graph`. */
function articleIn(value: unknown, depth = 0): Fields | null {
  if (depth > MOST_DEPTH) return null;
  if (Array.isArray(value)) {
    for (const part of value) {
      const found = articleIn(part, depth + 1);
      if (found) return found;
    }
    return null;
  }
  if (!isObject(value)) return null;
  return isArticle(value) ? value : articleIn(value['@graph'] ?? null, depth + 1);
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

/** What the scripts of JSON-LD among the elements say; `null` when none of them speaks of an article. Damaged JSON says nothing. */
export function articleData(elements: readonly PageElement[]): ArticleData | null {
  for (const element of elements) {
    if (element.tagName !== 'script' || attribute(element, 'type')?.toLowerCase() !== 'application/ld+json') continue;
    const [content] = element.childNodes;
    const article = content && 'value' in content ? articleIn(parse(content.value)) : null;
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
    };
  }
  return null;
}
