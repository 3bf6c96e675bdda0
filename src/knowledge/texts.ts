/** Texts in two columns: where each one ends, in bytes, and the bytes of all, as UTF-8 and padded to whole words. */
export interface Texts {
  readonly ends: Int32Array;
  readonly bytes: Int32Array;
}

/** Packs texts, which `textAt` gives again by their place. */
export function packTexts(texts: readonly string[]): Texts {
  const encoder = new TextEncoder();
  const encoded = texts.map((text) => encoder.encode(text));
  let size = 0;
  const ends = Int32Array.from(encoded, ({ length }) => {
    size += length;
    return size;
  });
  const bytes = new Int32Array(Math.ceil(size / 4));
  const view = new Uint8Array(bytes.buffer);
  encoded.forEach((one, k) => {
    view.set(one, (ends[k] ?? 0) - one.length);
  });
  return { ends, bytes };
}

const decoder = new TextDecoder();

/** The text at a place; the empty text at one that there is not. */
export function textAt({ ends, bytes }: Texts, k: number): string {
  const { buffer, byteOffset } = bytes;
  const start = k > 0 ? (ends[k - 1] ?? 0) : 0;
  return decoder.decode(new Uint8Array(buffer, byteOffset + start, Math.max(0, (ends[k] ?? 0) - start)));
}
