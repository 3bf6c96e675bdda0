import { peekUntil, refusalOf } from '../bytes/head.ts';
import { fromUtf16, utf16Of } from '../bytes/utf16.ts';
import type { Cut } from '../cut.ts';
import { InputError } from '../failure.ts';
import { INPUT_FORMATS } from './all.ts';
import { formatByContent, MOST_SNIFFED_BYTES } from './by-content.ts';
import type { InputFormat, Stream } from './format.ts';
import { textFormat } from './text.ts';

/** The first bytes as UTF-8, whatever they came as. */
function asUtf8(head: Uint8Array): Buffer {
  const encoding = utf16Of(head);
  return Buffer.from(encoding ? new TextDecoder(encoding).decode(head, { stream: true }) : head);
}

async function* cut(stream: Stream): AsyncGenerator<Cut> {
  const contentOf = (head: Uint8Array, isAll: boolean): string => formatByContent(asUtf8(head), isAll, stream.fields);
  const { head, chunks, isAll } = await peekUntil(stream.chunks, (bytes) => bytes.length >= MOST_SNIFFED_BYTES || contentOf(bytes, false) !== 'undecided');
  const format = INPUT_FORMATS.find(({ id }) => id === contentOf(head, isAll)) ?? textFormat;
  const refusal = format.holds === 'archive' ? null : refusalOf(head);
  if (refusal) throw new InputError(refusal);
  const encoding = format.holds === 'records' ? utf16Of(head) : null;
  yield* format.cut({ ...stream, chunks: encoding ? fromUtf16(chunks, encoding) : chunks });
}

/** What comes without a telling name: read as the format that its first bytes show, plain text when they show none. */
export const sniffedFormat: InputFormat = { id: 'auto', extensions: [], holds: 'archive', cut };
