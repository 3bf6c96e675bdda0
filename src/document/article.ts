import { hash } from 'node:crypto';
import type { OffsetMap } from '../text/offsets/offset-map.ts';
import { blemishesOf } from './checks/blemishes.ts';
import { letterCaseOf } from './checks/letter-case.ts';
import type { Problem } from './problem.ts';

/** Where a text came from: enough to find it again. `line` is the 1-based record line of JSONL or CSV. */
export interface Source {
  readonly path: string | null;
  readonly member: string | null;
  readonly line: number | null;
  /** Hex SHA-256 of the decoded text, as UTF-8. */
  readonly sha256: string;
  readonly encoding: string;
  /** The format that it was read as (`text`, `html`, `jsonl`, `json`, `csv`, `tsv`, `warc`); `null` for a text that was not read from an input. */
  readonly format: string | null;
}

/** Where the publication date came from; `null` if there is none. */
export type PublishedFrom = 'option' | 'record' | 'html' | 'text' | null;

/** The HTML that an article's text was extracted from, and where each part of the text is in it. */
export interface Origin {
  readonly html: string;
  readonly map: OffsetMap;
}

/** One article as it was read: its decoded text, which no stage changes, and the metadata of its record. */
export interface Article {
  readonly id: string;
  readonly text: string;
  readonly source: Source;
  readonly title: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  /** ISO date (`2025-06-18`) that relative dates are resolved against. */
  readonly published: string | null;
  readonly publishedFrom: PublishedFrom;
  /** Authors from the metadata, not from the text. */
  readonly authors: readonly string[];
  /** `null` if the text was not extracted from HTML. */
  readonly origin: Origin | null;
  /** Problems noticed while reading: replaced bytes, an invalid date, damage to the text. */
  readonly problems: readonly Problem[];
}

/** The metadata that a caller may give for a text; the rest gets defaults. */
export type ArticleInput = Partial<Omit<Article, 'text' | 'source'>> & { readonly source?: Partial<Omit<Source, 'sha256'>> };

/** Makes an article of a decoded text. Without an id, its id is the first 12 hex digits of the text's SHA-256. */
export function createArticle(text: string, said: ArticleInput = {}): Article {
  const sha256 = hash('sha256', text);
  const published = said.published ?? null;
  const blemishes = [...blemishesOf(text), ...letterCaseOf(text)];
  return {
    id: said.id ?? sha256.slice(0, 12),
    text,
    source: sourceOf(said.source ?? UNSAID, sha256),
    title: said.title ?? null,
    url: said.url ?? null,
    outlet: said.outlet ?? null,
    published,
    publishedFrom: published === null ? null : (said.publishedFrom ?? 'option'),
    authors: said.authors ?? [],
    origin: said.origin ?? null,
    problems: said.problems === undefined ? blemishes : [...said.problems, ...blemishes],
  };
}

const UNSAID: NonNullable<ArticleInput['source']> = {};

function sourceOf({ path, member, line, encoding, format }: NonNullable<ArticleInput['source']>, sha256: string): Source {
  return { path: path ?? null, member: member ?? null, line: line ?? null, encoding: encoding ?? 'utf-8', format: format ?? null, sha256 };
}
