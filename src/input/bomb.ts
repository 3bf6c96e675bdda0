import { InputError } from './failure.ts';

/** Up to here a packed file may be as repetitive as it likes. */
const HARMLESS_BYTES = 64 * 1024 * 1024;
/** News compresses three to five times; a run of one byte, a thousand times. */
const MOST_RATIO = 200;

/** Throws `input/too-large` when `packed` bytes have become so many that they were made to fill a memory or a disk. */
export function refuseBomb(unpacked: number, packed: number): void {
  if (unpacked > HARMLESS_BYTES && unpacked > MOST_RATIO * packed)
    throw new InputError({ code: 'input/too-large', message: `the file unpacks to more than ${MOST_RATIO} times its size` });
}
