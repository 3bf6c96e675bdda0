/**
 * The encoding a page's declared label means, by the name that the WHATWG Encoding Standard gives it ("latin1" is `windows-1252`), or `null` for a label
 * that is none or cannot be read. A page that can be read far enough to find `utf-16` declared is none: as on the web it is taken for UTF-8.
 */
export function encodingNamed(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return null;
  }
}

/** What windows-1252 has at 0x80 to 0x9F, by the standard's index; U+FFFD for the five bytes that no text has. On Node 20 `TextDecoder` reads all of these as controls. */
const WINDOWS_1252 = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

/** The text of bytes in an encoding of `encodingNamed` other than UTF-8. */
export function decodeLegacy(bytes: Uint8Array, encoding: string): string {
  if (encoding !== 'windows-1252') return new TextDecoder(encoding).decode(bytes);
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(/[\x80-\x9f]/gu, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80));
}
