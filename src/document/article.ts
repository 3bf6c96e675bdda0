import { hash } from 'node:crypto';
import type { OffsetMap } from '../text/offset-map.ts';
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
  /** What it was read as (`text`, `html`, `jsonl`, `json`, `csv`, `tsv`, `warc`); `null` for a text that came from no file. */
  readonly format: string | null;
}

/** Who told the publication date; `null` when nobody did. */
export type PublishedFrom = 'option' | 'record' | 'html' | 'text' | null;

/** The HTML an article's text was extracted from, and where each part of the text stands in it. */
export interface Origin {
  readonly html: string;
  readonly map: OffsetMap;
}

/** One article as it was read: its decoded text, which no stage changes, and what the record says of it. */
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
  /** Authors named outside the text. */
  readonly authors: readonly string[];
  /** `null` when the text is the source itself. */
  readonly origin: Origin | null;
  /** What reading noticed: replaced bytes, a date that is none, damage to the text. */
  readonly problems: readonly Problem[];
}

/** What a caller may say of a text; everything else gets its default. */
export type ArticleInput = Partial<Omit<Article, 'text' | 'source'>> & { readonly source?: Partial<Omit<Source, 'sha256'>> };

/** An article of a decoded text. Without an id it is named by the first 12 hex digits of the text's SHA-256. */
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
