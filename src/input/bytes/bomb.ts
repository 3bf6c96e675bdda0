import { InputError } from '../failure.ts';

/** Up to here a packed file may be as repetitive as it likes. */
const HARMLESS_BYTES = 64 * 1024 * 1024;
/** News compresses three to five times; a run of one byte, a thousand times. */
const MOST_RATIO = 200;

/** True when `packed` bytes have become so many that they were made to fill a memory or a disk. */
export function isBomb(unpacked: number, packed: number): boolean {
  return unpacked > HARMLESS_BYTES && unpacked > MOST_RATIO * packed;
}

/** What is told of one: `input/too-large`. */
export function bomb(): InputError {
  return new InputError({ code: 'input/too-large', message: `the file decompresses to more than ${MOST_RATIO} times its size` });
}

/** Throws where there is one. */
export function refuseBomb(unpacked: number, packed: number): void {
  if (isBomb(unpacked, packed)) throw bomb();
}
