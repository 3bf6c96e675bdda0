import { createArticle } from '../../document/article.ts';
import { decodeText } from '../decode.ts';
import type { InputFormat, ReadRecord, Stream } from './format.ts';

async function* read(stream: Stream): AsyncGenerator<ReadRecord> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream.chunks) {
    length += chunk.length;
    if (length > stream.most) {
      yield { failure: { code: 'input/too-large', message: `the text is longer than ${stream.most} bytes` }, line: null };
      return;
    }
    chunks.push(chunk);
  }
  const { text, encoding, problems } = decodeText(Buffer.concat(chunks));
  const source = { path: stream.path, encoding };
  yield { article: createArticle(text, { id: stream.name, published: stream.date, publishedFrom: 'option', problems, source }) };
}

/** Plain text: one file is one article. Also what a file without a known ending is taken for. */
export const textFormat: InputFormat = { id: 'text', extensions: ['.txt'], read };
