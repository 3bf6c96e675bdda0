/** The encoding that the byte order mark of UTF-16 says; `null` without one. That of UTF-32 begins as one of UTF-16 does. */
export function utf16Of(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head[0] !== 0xff || head[1] !== 0xfe) return null;
  return isUtf32(head) ? null : 'utf-16le';
}

/** True for the byte order mark of UTF-32, which nothing reads. */
export function isUtf32(head: Uint8Array): boolean {
  const little = head[0] === 0xff && head[1] === 0xfe && head[2] === 0 && head[3] === 0;
  return little || (head[0] === 0 && head[1] === 0 && head[2] === 0xfe && head[3] === 0xff);
}

/** A stream of UTF-16 as UTF-8, without its byte order mark: what cuts records looks at single bytes. */
export async function* fromUtf16(chunks: AsyncIterable<Uint8Array>, encoding: 'utf-16le' | 'utf-16be'): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    if (text !== '') yield encoder.encode(text);
  }
  const rest = decoder.decode();
  if (rest !== '') yield encoder.encode(rest);
}
