import type { Problem } from '../document/problem.ts';

/** A decoded text: without its byte order mark, otherwise as it came (line ends, NBSP, normal form). */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly problems: readonly Problem[];
}

const strict = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8');

/**
 * Decodes UTF-8, with or without a byte order mark. Bytes that are no UTF-8 become U+FFFD, and a problem
 * `input/replaced-bytes` says how many.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  try {
    return { text: strict.decode(bytes), encoding: 'utf-8', problems: [] };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  const text = lenient.decode(bytes);
  const replaced = text.split('\ufffd').length - 1;
  const message = `the text is not valid UTF-8: ${replaced} ${replaced === 1 ? 'place was' : 'places were'} replaced by U+FFFD`;
  return { text, encoding: 'utf-8', problems: [{ code: 'input/replaced-bytes', message }] };
}
