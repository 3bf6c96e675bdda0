import { createArticle } from '../../document/article.ts';
import { decodeText } from '../bytes/decode.ts';
import type { RawRecord } from '../cut.ts';
import { type HowToRead, placeOf, type ReadRecord } from './how.ts';

/** The article that a text is. */
export function readText(raw: RawRecord, how: HowToRead): ReadRecord {
  const { text, encoding, problems } = decodeText(raw.bytes);
  const { id, source } = placeOf(raw, how, encoding);
  return { article: createArticle(text, { id, url: raw.url ?? null, published: how.date, publishedFrom: 'option', problems, source }) };
}
