import { delimiterOf } from '../csv/delimiter.ts';
import type { RecordFields } from '../records/fields.ts';

/** The id of a format that a stream's first bytes show; `undecided` until there are more of them. */
export type Content = 'text' | 'jsonl' | 'json' | 'html' | 'csv' | 'tsv' | 'tar' | 'zip' | 'warc' | 'undecided';

/** Bytes looked at: a record of JSON Lines may be that long. */
export const MOST_SNIFFED_BYTES = 65_536;
/** A header, and the beginning of a page or an array, are no longer. */
const LONGEST_BEGINNING_CHARACTERS = 4096;
const TAR_MARK_BYTE = 257;
const PAGE =
  /^(?:<\?xml[^>]{0,200}>\s{0,20}|<!--[\s\S]{0,2000}?-->\s{0,20}){0,5}<(?:!doctype\s{1,5}html|html|head|body|meta|title|link|div|article|main|section|h1|p)(?=[\s>/])/iu;

const isObject = (line: string): boolean => {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return false;
  }
};

/** What begins with a brace: a record a line, or one record over many lines. */
function braced(text: string, isAll: boolean): Content {
  if (!/^\{\s{0,200}["}]/u.test(text)) return isAll || /^\{\s{0,200}[^\s"}]/u.test(text) ? 'text' : 'undecided';
  const [first = '', second] = text.split(/\r?\n|\r/u, 2);
  if (second === undefined && !isAll) return 'undecided';
  if (isObject(first)) return 'jsonl';
  if (second === undefined || second.trim() === '') return isAll ? 'jsonl' : 'undecided';
  return second.startsWith('{') ? 'jsonl' : 'json';
}

/** What begins with a bracket: an array of records. "[Jakarta]" is prose. */
function bracketed(text: string, isAll: boolean): Content {
  if (/^\[\s{0,200}(?:\{|\])/u.test(text)) return 'json';
  return isAll || /^\[\s{0,200}\S/u.test(text) ? 'text' : 'undecided';
}

const SEPARATOR_LINE = /^sep=(?<sign>.)\r?\n/iu;
/** A header of Excel may say first what parts its columns. */
const headerOf = (text: string): string => text.replace(SEPARATOR_LINE, '').split(/[\r\n]/u, 1)[0] ?? '';

/** A first line that names the columns of records: a text or page, and something else. */
function table(text: string, isAll: boolean, { text: body, html, id, date, title, url, outlet }: RecordFields): Content {
  if (!/[\r\n]/u.test(text) && !isAll && text.length < LONGEST_BEGINNING_CHARACTERS) return 'undecided';
  const header = headerOf(text);
  const delimiter = String.fromCharCode(delimiterOf(Buffer.from(header)));
  const columns = header.split(delimiter).map((column) =>
    column
      .trim()
      .replace(/^"(?<name>.*)"$/u, '$<name>')
      .toLowerCase(),
  );
  const known = [body, html, id, date, title, url, outlet].filter((name) => columns.includes(name.toLowerCase()));
  const holdsText = columns.includes(body.toLowerCase()) || columns.includes(html.toLowerCase());
  if (!holdsText || known.length < 2) return 'text';
  return delimiter === '\t' ? 'tsv' : 'csv';
}

function archive(head: Buffer): Content | null {
  if (head.length >= 4 && head[0] === 0x50 && head[1] === 0x4b && (head.readUInt16BE(2) === 0x0304 || head.readUInt16BE(2) === 0x0506)) return 'zip';
  if (head.toString('latin1', 0, 5) === 'WARC/') return 'warc';
  return head.toString('latin1', TAR_MARK_BYTE, TAR_MARK_BYTE + 5) === 'ustar' ? 'tar' : null;
}

/**
 * The format of a stream that begins with these bytes, unpacked and decoded; `isAll` when no more will come. Prose is `text`, and so is
 * what cannot be told.
 */
export function formatByContent(head: Buffer, isAll: boolean, fields: RecordFields): Content {
  const found = archive(head);
  if (found) return found;
  const whole = isAll || head.length >= MOST_SNIFFED_BYTES;
  if (!whole && head.length <= TAR_MARK_BYTE + 5 && head.includes(0)) return 'undecided';
  const text = head.toString('utf8').replace(/^[\ufeff\s]{1,2000}/u, '');
  if (text === '') return whole ? 'text' : 'undecided';
  if (text.startsWith('{')) return braced(text, whole);
  if (text.startsWith('[')) return bracketed(text, whole);
  if (!text.startsWith('<')) return table(text, whole, fields);
  if (PAGE.test(text)) return 'html';
  return whole || text.length >= LONGEST_BEGINNING_CHARACTERS ? 'text' : 'undecided';
}
