/** The header of a WARC record or an HTTP message: its first line, and its fields by name in lower case. */
export interface MessageHeader {
  readonly first: string;
  readonly fields: ReadonlyMap<string, string>;
  /** Bytes up to and with the empty line that ends it. */
  readonly length: number;
}

/** A header has no more bytes: records of pages have one or two thousand. */
export const MOST_HEADER_BYTES: number = 64 * 1024;

const CRLF_CRLF = Buffer.from('\r\n\r\n');
const LF_LF = Buffer.from('\n\n');

/** Where the header at the beginning of the bytes ends, by an empty line; `null` when there is none within the bound. */
function headerLength(bytes: Buffer): number | null {
  const head = bytes.subarray(0, MOST_HEADER_BYTES);
  const ends = [CRLF_CRLF, LF_LF].map((mark) => ({ at: head.indexOf(mark), length: mark.length })).filter(({ at }) => at >= 0);
  const [first] = ends.sort((a, b) => a.at - b.at);
  return first ? first.at + first.length : null;
}

/** The header at the beginning of the bytes; `null` when it has no end. A line that begins with a blank goes on with the field before it. */
export function headerOf(bytes: Buffer): MessageHeader | null {
  const length = headerLength(bytes);
  if (length === null) return null;
  const [first = '', ...lines] = bytes.toString('utf8', 0, length).split(/\r?\n/u);
  const fields = new Map<string, string>();
  let name = '';
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (/^[ \t]/u.test(line)) fields.set(name, `${fields.get(name) ?? ''} ${line.trim()}`);
    else if (colon > 0) {
      name = line.slice(0, colon).trim().toLowerCase();
      if (!fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
    }
  }
  return { first, fields, length };
}

/** True for the media types of pages. */
export function isPageType(mediaType: string): boolean {
  return /^(?:text\/html|application\/xhtml\+xml)(?:\s{0,9};|$)/iu.test(mediaType);
}

/** The encoding that a media type names (`text/html; charset=utf-8`). */
export function charsetOf(mediaType: string): string | null {
  return /;\s{0,9}charset\s{0,9}=\s{0,9}"?(?<name>[\w.:-]{2,40})/iu.exec(mediaType)?.groups?.name ?? null;
}
