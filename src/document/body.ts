import { complement, type Span } from '../text/span.ts';
import type { Document } from './stage.ts';

/** Languages the extraction rules read: Malay shares its names, countries and weapons with Indonesian. */
export const READABLE: ReadonlySet<string> = new Set(['ind', 'zsm']);

/**
 * The stretches that extraction reads, in text order: the body without boilerplate and without segments of another
 * language. Empty when the document's language is none the rules were made for, unless `force`.
 */
export function bodySpans(doc: Document<'boilerplate' | 'language'>, force: boolean): Span[] {
  const { boilerplate, language } = doc.layers;
  if (!force && !READABLE.has(language.code)) return [];
  const foreign = force ? [] : language.segments.filter((segment) => !READABLE.has(segment.code));
  return complement([...boilerplate.spans, ...foreign], doc.text.length);
}
