import { decodeText } from '../bytes/decode.ts';
import type { RawRecord } from '../cut.ts';
import { declaredCharset } from '../html/charset.ts';
import { failedRead, type HowToRead, placeOf, type ReadRecord } from './how.ts';
import { articleOfPage, NOTHING_SAID } from './record.ts';

/** The article of a page; `charset` is what was said of its encoding outside of it. */
export async function readPageRecord(raw: RawRecord, how: HowToRead, charset: string | null = null): Promise<ReadRecord> {
  const { text, encoding, problems } = decodeText(raw.bytes, charset ?? declaredCharset(raw.bytes));
  const article = await articleOfPage(text, { ...NOTHING_SAID, url: raw.url ?? null }, placeOf(raw, how, encoding));
  if (!article.ok) return failedRead(article.failure, raw);
  return { article: { ...article.value, problems: [...problems, ...article.value.problems] } };
}
