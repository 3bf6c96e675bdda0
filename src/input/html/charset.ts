/** How far a declaration is looked for; browsers stop at 1,024 bytes, pages at times begin with a long comment. */
const HEAD_BYTES = 8192;
const CHARSET = /<meta[^>]{1,300}?charset\s{0,5}=\s{0,5}["']?(?<label>[\w:.-]{2,40})/iu;

/** The encoding a page declares in `<meta charset>` or `<meta http-equiv>`, as written; `null` when it does not. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD_BYTES)).toString('latin1');
  return CHARSET.exec(head)?.groups?.label ?? null;
}
