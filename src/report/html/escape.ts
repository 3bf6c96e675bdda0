import { harmless } from '../../text/harmless.ts';

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** What browsers hide or drop beside the characters that `harmless` writes out: the Arabic letter mark, zero-width characters, tags, half pairs. */
const HIDDEN = /[\u061c\u200b\u2028\u2029\u2060\ufeff]|\p{Cs}|[\u{e0000}-\u{e007f}]/gu;

const written = (char: string): string => {
  const code = char.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
};

/**
 * Text as HTML that shows it: the five characters that mean something to HTML, also between quotation marks, and what would
 * be hidden or turn a line round, written out as `\u202e`. A carriage return before a line feed is left out: browsers do not show it.
 * Everything of an article that reaches a page goes through here.
 */
export function escaped(text: string): string {
  return harmless(text.replaceAll('\r\n', '\n'))
    .replace(HIDDEN, written)
    .replace(/[&<>"']/gu, (char) => NAMED[char] ?? char);
}
