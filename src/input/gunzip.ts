import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { refuseBomb } from './bomb.ts';
import { InputError } from './failure.ts';

const isZlibError = (error: NodeJS.ErrnoException): boolean => error.code?.startsWith('Z_') === true;

function gzipError(error: NodeJS.ErrnoException): Error {
  if (!isZlibError(error)) return error;
  const what = error.code === 'Z_BUF_ERROR' ? 'the gzip file is truncated' : `the gzip file is damaged: ${error.message}`;
  return new InputError({ code: 'input/bad-gzip', message: what });
}

/**
 * The decompressed bytes of a gzip stream, as they come. What stands before a damaged or missing end is given first;
 * then `InputError` is thrown: `input/bad-gzip`, or `input/too-large` for a bomb. Errors of reading pass through.
 */
export async function* gunzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  const source = Readable.from(chunks);
  let wake: () => void = () => undefined;
  let ended: { readonly error: Error | null } | null = null;
  const end = (error: Error | null): void => {
    ended ??= { error };
    wake();
  };
  source.on('error', end);
  gunzip.on('error', end);
  gunzip.on('end', () => end(null));
  gunzip.on('readable', () => wake());
  source.pipe(gunzip);
  let length = 0;
  try {
    for (;;) {
      const chunk: Uint8Array | null = gunzip.read();
      if (chunk !== null) {
        length += chunk.length;
        refuseBomb(length, gunzip.bytesWritten);
        yield chunk;
      } else if (ended === null) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      } else break;
    }
    const { error } = ended;
    if (error) throw gzipError(error);
  } finally {
    source.destroy();
    gunzip.destroy();
  }
}
