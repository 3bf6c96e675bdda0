import type { Columns } from './kept.ts';
import { packRuns, type Runs, runs, startOf } from './runs.ts';

/** Texts one behind the other: their lengths in bytes, and the bytes of all, as UTF-8 and padded to whole words. */
export interface Texts {
  readonly lengths: Runs;
  readonly bytes: Int32Array;
}

/** Packs texts into three columns, which `texts` reads. */
export function packTexts(list: readonly string[]): Columns {
  const encoder = new TextEncoder();
  const encoded = list.map((text) => encoder.encode(text));
  const bytes = new Int32Array(Math.ceil(encoded.reduce((sum, { length }) => sum + length, 0) / 4));
  const view = new Uint8Array(bytes.buffer);
  let at = 0;
  for (const one of encoded) {
    view.set(one, at);
    at += one.length;
  }
  return [...packRuns(encoded.map(({ length }) => length)), bytes];
}

/** Texts as `packTexts` made them. */
export function texts(lengths: Int32Array, marks: Int32Array, bytes: Int32Array): Texts {
  return { lengths: runs(lengths, marks), bytes };
}

const decoder = new TextDecoder();

/** The text at a place; the empty text at one that there is not. */
export function textAt({ lengths, bytes }: Texts, k: number): string {
  return decoder.decode(new Uint8Array(bytes.buffer, bytes.byteOffset + startOf(lengths, k), lengths.lengths[k] ?? 0));
}
