import { isGzip, isZstd, type Peeked, peek, refusalOf } from './bytes/head.ts';
import { gunzipped } from './bytes/packed/gunzip.ts';
import { packingNamed } from './bytes/packed/packing.ts';
import { unzstd } from './bytes/packed/unzstd.ts';
import { fromUtf16, utf16Of } from './bytes/utf16.ts';
import { InputError } from './failure.ts';
import type { InputFormat } from './formats/format.ts';

function unpacked({ head, chunks }: Peeked, path: string, resumes: boolean): AsyncIterable<Uint8Array> | null {
  const named = packingNamed(path);
  if (named !== null && head.length === 0) throw new InputError({ code: `input/bad-${named}`, message: `the file is empty: a ${named} file is not` });
  if (isGzip(head)) return gunzipped(chunks, resumes);
  if (isZstd(head) || named === 'zstd') return unzstd(chunks);
  if (named === 'gzip') throw new InputError({ code: 'input/bad-gzip', message: 'the file is named .gz but is not gzip' });
  return null;
}

/**
 * The bytes of a file or an archive's member as its format reads them: unpacked, when their first bytes say that they
 * are packed. Rejects with `InputError` for what is not text, where text is expected.
 */
export async function opened(path: string, raw: AsyncIterable<Uint8Array>, { holds, resumes }: InputFormat): Promise<AsyncIterable<Uint8Array>> {
  const packed = await peek(raw);
  const inner = unpacked(packed, path, resumes === true);
  if (holds === 'archive') return inner ?? packed.chunks;
  const { head, chunks } = inner ? await peek(inner) : packed;
  const refusal = refusalOf(head);
  if (refusal) throw new InputError(refusal);
  const encoding = holds === 'records' ? utf16Of(head) : null;
  return encoding ? fromUtf16(chunks, encoding) : chunks;
}
