import { complement, type Span } from '../text/span.ts';
import type { LanguageLayer } from './layers.ts';
import type { Document } from './stage.ts';

/** Languages the extraction rules read: Malay shares its names, countries and weapons with Indonesian. */
const READABLE: ReadonlySet<string> = new Set(['ind', 'zsm']);
/** Where they are this likely, another language is too doubtful to pass a text over: "Polisi menangkap Sugeng Riyanto." looks Javanese for its names. */
const NOT_RULED_OUT = 0.05;

/** True if a text in this language is read without being forced: in Indonesian or Malay, in what may well be, and in what is too short to tell. */
export function isRead({ code, candidates }: Pick<LanguageLayer, 'code' | 'candidates'>): boolean {
  if (READABLE.has(code) || code === 'und') return true;
  return candidates.reduce((sum, candidate) => sum + (READABLE.has(candidate.code) ? candidate.confidence : 0), 0) >= NOT_RULED_OUT;
}

/** True for a page that lists articles and is none: its teasers tell of many stories at once. */
const holdsNoArticle = ({ problems }: Document): boolean => problems.some(({ code }) => code === 'input/html-no-article');

/**
 * The stretches that extraction reads, in text order: the body without boilerplate and without segments of another
 * language. Empty when the document's language is none the rules were made for (`isRead`), and for a page without an article, unless `force`.
 */
export function bodySpans(doc: Document<'boilerplate' | 'language'>, force: boolean): Span[] {
  const { boilerplate, language } = doc.layers;
  if (!force && (!isRead(language) || holdsNoArticle(doc))) return [];
  const foreign = force ? [] : language.segments.filter((segment) => !READABLE.has(segment.code));
  return complement([...boilerplate.spans, ...foreign], doc.text.length);
}
