import type { Cut } from '../cut.ts';
import { articleBytes } from '../gather.ts';
import type { InputFormat, Stream } from './format.ts';

/** Four bytes for each character that a page may have. */
const MOST_PAGE_BYTES = 32 * 1024 * 1024;

async function* cut(stream: Stream): AsyncGenerator<Cut> {
  for await (const page of articleBytes({ ...stream, most: Math.min(stream.most, MOST_PAGE_BYTES) }, 'page'))
    yield 'failure' in page ? { ...page, failure: { ...page.failure, code: 'input/html-too-large' } } : page;
}

/** A saved page: its article is extracted, and what the page says of it is taken over. */
export const htmlFormat: InputFormat = { id: 'html', extensions: ['.html', '.htm', '.xhtml'], holds: 'article', cut };
