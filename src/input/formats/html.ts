import type { Failure } from '../../document/problem.ts';
import { decodeText } from '../decode.ts';
import { gather } from '../gather.ts';
import { declaredCharset } from '../html/charset.ts';
import { articleOfPage, NOTHING_SAID } from '../record.ts';
import type { InputFormat, ReadRecord, Stream } from './format.ts';

/** Four bytes for each character that a page may have. */
const MOST_PAGE_BYTES = 32 * 1024 * 1024;

const failed = (failure: Failure): ReadRecord => ({ failure, line: null });

async function pageOf(stream: Stream): Promise<ReadRecord> {
  const { chunks, most, path, name, date, fields } = stream;
  const bytes = await gather({ chunks, most: Math.min(most, MOST_PAGE_BYTES) });
  if (!bytes.ok) return failed({ code: 'input/html-too-large', message: bytes.failure.message });
  const { text, encoding, problems } = decodeText(bytes.value, declaredCharset(bytes.value));
  const article = await articleOfPage(text, NOTHING_SAID, { source: { path, encoding }, id: name, date, fields });
  return article.ok ? { article: { ...article.value, problems: [...problems, ...article.value.problems] } } : failed(article.failure);
}

async function* read(stream: Stream): AsyncGenerator<ReadRecord> {
  yield await pageOf(stream);
}

/** A saved page: its article is extracted, and what the page says of it is taken over. */
export const htmlFormat: InputFormat = { id: 'html', extensions: ['.html', '.htm', '.xhtml'], read };
