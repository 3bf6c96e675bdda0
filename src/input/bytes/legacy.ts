import { createRequire } from 'node:module';

type Iconv = typeof import('iconv-lite');

let loaded: Iconv | null = null;

/** iconv-lite, loaded when the first text needs it: most are UTF-8. (On Node 20 `TextDecoder` reads 0x80–0x9F of windows-1252 as controls.) */
function iconv(): Iconv {
  if (loaded === null) {
    const library: Iconv = createRequire(import.meta.url)('iconv-lite');
    loaded = library;
  }
  return loaded;
}

/** Labels that the web reads as windows-1252 (WHATWG Encoding Standard), and ASCII, which lies when there are high bytes. */
const LATIN: ReadonlySet<string> = new Set(['ascii', 'us-ascii', 'ansi_x3.4-1968', 'iso-8859-1', 'iso8859-1', 'latin1', 'latin-1', 'l1', 'cp1252', 'x-cp1252']);
const UTF8: ReadonlySet<string> = new Set(['utf-8', 'utf8', 'unicode-1-1-utf-8']);

/**
 * The encoding a page's declared label means, by its usual name in lower case, or `null` for one that cannot be read.
 * A page that can be read far enough to find `utf-16` declared is none: as on the web it is taken for UTF-8.
 */
export function encodingNamed(label: string): string | null {
  const name = label.trim().toLowerCase();
  if (UTF8.has(name) || /^utf-?(?:16|32)/u.test(name)) return 'utf-8';
  if (LATIN.has(name)) return 'windows-1252';
  return /^[a-z0-9_:.-]{2,40}$/u.test(name) && iconv().encodingExists(name) && !NOT_TEXT.has(name) ? name : null;
}

/** What iconv-lite calls encodings and pages do not. */
const NOT_TEXT: ReadonlySet<string> = new Set(['base64', 'hex', 'binary', 'utf-7', 'utf7', 'utf-7-imap', 'utf7imap', 'ucs2', 'ucs-2', 'cesu8', 'cesu-8']);

/** The text of bytes in an encoding of `encodingNamed` other than UTF-8. */
export function decodeLegacy(bytes: Uint8Array, encoding: string): string {
  return iconv().decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding);
}
