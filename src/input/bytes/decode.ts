import type { Problem } from '../../document/problem.ts';
import { decodeLegacy, encodingNamed } from './legacy.ts';
import { highBytesOf, looksLikeWindows1252 } from './utf8.ts';
import { utf16Of } from './utf16.ts';

/** A decoded text: without its byte order mark, otherwise as it came (line ends, NBSP, normal form). */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly problems: readonly Problem[];
}

const strict = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8');

function strictly(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return null;
  }
}

const hasMark = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** Programs that add a byte order mark to a text that has one leave two; the decoder takes the first. */
const withoutMark = (text: string): string => (text.startsWith('\ufeff') ? text.slice(1) : text);

function replaced(text: string, encoding: string): Decoded {
  const count = text.split('\ufffd').length - 1;
  const message = `the text is not valid ${encoding}: ${count} ${count === 1 ? 'place was' : 'places were'} replaced by U+FFFD`;
  return { text, encoding, problems: count === 0 ? [] : [{ code: 'input/replaced-bytes', message }] };
}

function assumed(bytes: Uint8Array, stray: number): Decoded {
  const encoding = 'windows-1252';
  const message = `the text is not valid UTF-8 and says no encoding: ${stray} ${stray === 1 ? 'byte was' : 'bytes were'} read as windows-1252`;
  return { text: decodeLegacy(bytes, encoding), encoding, problems: [{ code: 'input/assumed-windows-1252', message }] };
}

/**
 * Decodes bytes. In this order: a byte order mark of UTF-16 or UTF-8, also written twice; valid UTF-8, whatever is declared; the encoding `declared` by
 * the document itself; windows-1252 where most high bytes are no UTF-8 but characters there (problem
 * `input/assumed-windows-1252`); else UTF-8 with U+FFFD for each bad place (problem `input/replaced-bytes`).
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): Decoded {
  const utf16 = utf16Of(bytes);
  if (utf16) return replaced(withoutMark(new TextDecoder(utf16).decode(bytes)), utf16);
  const text = strictly(bytes);
  if (text !== null) return { text: withoutMark(text), encoding: 'utf-8', problems: [] };
  if (hasMark(bytes)) return replaced(withoutMark(lenient.decode(bytes)), 'utf-8');
  const named = declared === null ? null : encodingNamed(declared);
  if (named !== null && named !== 'utf-8') return replaced(decodeLegacy(bytes, named), named);
  const high = highBytesOf(bytes);
  return looksLikeWindows1252(high) ? assumed(bytes, high.stray) : replaced(lenient.decode(bytes), 'utf-8');
}
