import { createArticle } from '../../document/article.ts';
import { decodeText } from '../decode.ts';
import { gather } from '../gather.ts';
import type { InputFormat, ReadRecord, Stream } from './format.ts';

async function* read(stream: Stream): AsyncGenerator<ReadRecord> {
  const bytes = await gather(stream);
  if (!bytes.ok) {
    yield { failure: bytes.failure, line: null };
    return;
  }
  const { text, encoding, problems } = decodeText(bytes.value);
  const source = { path: stream.path, encoding };
  yield { article: createArticle(text, { id: stream.name, published: stream.date, publishedFrom: 'option', problems, source }) };
}

/** Plain text: one file is one article. Also what a file without a known ending is taken for. */
export const textFormat: InputFormat = { id: 'text', extensions: ['.txt'], read };
