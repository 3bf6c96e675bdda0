import { createArticle } from '../../document/article.ts';
import type { Problem } from '../../document/problem.ts';
import { decodeText } from '../bytes/decode.ts';
import type { RawRecord } from '../cut.ts';
import { formatByContent, MOST_SNIFFED_BYTES } from '../formats/by-content.ts';
import { type HowToRead, placeOf, type ReadRecord } from './how.ts';

/** A text that begins as records or a page do is told of: somebody meant it to be read as such. */
function looksLikeData(bytes: Uint8Array, { fields }: HowToRead): readonly Problem[] {
  const content = formatByContent(Buffer.from(bytes.subarray(0, MOST_SNIFFED_BYTES)), bytes.length <= MOST_SNIFFED_BYTES, fields);
  if (content === 'text' || content === 'undecided') return [];
  return [{ code: 'input/looks-like-data', message: `The text looks like ${content} and was read as one article: --input ${content} reads it as such.` }];
}

/** The article that a text is. */
export function readText(raw: RawRecord, how: HowToRead): ReadRecord {
  const { text, encoding, problems } = decodeText(raw.bytes);
  const { id, source } = placeOf(raw, how, encoding);
  return {
    article: createArticle(text, {
      id,
      url: raw.url ?? null,
      published: how.date,
      publishedFrom: 'option',
      problems: [...looksLikeData(raw.bytes, how), ...problems],
      source,
    }),
  };
}
