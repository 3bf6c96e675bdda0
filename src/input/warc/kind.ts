import type { RawRecord } from '../cut.ts';
import { headerOf, isPageType, type MessageHeader } from './header.ts';

/** What a WARC record is read as: not at all (`none`), not at all though it holds something that was fetched (`other`), an error (`unknown`: its type is none that there is), or as what. */
export type WarcKind = Extract<RawRecord['as'], 'text' | 'page' | 'response'> | 'none' | 'other' | 'unknown';

/** True for what becomes an article. */
export function isRead(kind: WarcKind): kind is 'text' | 'page' | 'response' {
  return kind === 'text' || kind === 'page' || kind === 'response';
}

/** Types of WARC records that hold nothing to read. */
const NOT_READ: ReadonlySet<string> = new Set(['continuation', 'metadata', 'request', 'revisit', 'warcinfo']);

const MEDIA_TYPE = /^(?:application|audio|font|image|message|model|multipart|text|video)\/[a-z\d]/iu;

/** An HTTP answer that holds a page and says that all went well. */
function responseKind(block: Buffer): WarcKind {
  const http = headerOf(block);
  const fine = http !== null && /^HTTP\/\S{1,5} 2\d\d/u.test(http.first);
  return fine && isPageType(http.fields.get('content-type') ?? '') ? 'response' : 'other';
}

/** What was made of a page: a text, whatever kind of text it says it is; of a type that is none, it cannot be told. */
function conversionKind(mediaType: string): WarcKind {
  if (/^text\/(?!x?html|css|javascript)/iu.test(mediaType)) return 'text';
  return MEDIA_TYPE.test(mediaType) ? 'other' : 'unknown';
}

/** What the record is, by its header and the first bytes of its block. */
export function kindOf({ fields }: MessageHeader, block: Buffer): WarcKind {
  const type = (fields.get('warc-type') ?? '').toLowerCase();
  const mediaType = fields.get('content-type') ?? '';
  if (type === 'response') return responseKind(block);
  if (type === 'conversion') return conversionKind(mediaType);
  if (type === 'resource') return isPageType(mediaType) ? 'page' : 'other';
  return NOT_READ.has(type) ? 'none' : 'unknown';
}
