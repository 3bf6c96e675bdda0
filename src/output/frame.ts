import type { Source } from '../document/article.ts';
import type { Problem } from '../document/problem.ts';
import type { Span } from '../text/span.ts';
import {
  day,
  type Fields,
  integer,
  list,
  many,
  named,
  nested,
  nullable,
  objectOf,
  oneOf,
  only,
  optional,
  part,
  pattern,
  SPAN,
  text,
  untabled,
} from './fields.ts';
import type { SectionKey } from './layers/layer.ts';
import type { SaripatiDocument } from './types.ts';

type Meta = SaripatiDocument['meta'];

const SOURCE: Fields<Source> = {
  path: nullable(text('The path as given; null for standard input.')),
  member: nullable(text('The member of an archive.')),
  line: nullable(integer('The line of the record in JSONL or CSV, from 1.', 1)),
  sha256: pattern('Hex SHA-256 of the decoded text.', '^[0-9a-f]{64}$'),
  encoding: text('The encoding that the text was decoded from.'),
  format: nullable(text('The format that it was read as: text, html, jsonl, json, csv, tsv or warc.')),
};

/** Where a record that failed came from. */
const { sha256: _, encoding: __, format: ___, ...FAILED_SOURCE } = SOURCE;
export const FAILED_SOURCE_FIELDS: Fields<Omit<Source, 'sha256' | 'encoding' | 'format'>> = FAILED_SOURCE;

const META: Fields<Meta> = {
  title: nullable(text('The title.')),
  url: nullable(text('The URL.')),
  outlet: nullable(text('The outlet.')),
  published: nullable(day('The publication date, which relative dates are resolved against.')),
  publishedFrom: nullable(oneOf('Where the publication date came from.', ['option', 'record', 'html', 'text'])),
  dateline: nullable(
    nested<NonNullable<Meta['dateline']>>('The dateline at the beginning of the article.', {
      place: nullable(text('The place.')),
      outlet: nullable(text('The outlet.')),
    }),
  ),
  authors: list('The authors.', text('')),
};

const source = nested<Source>('Where the text came from.', SOURCE, [
  part('path', 'text', 'The path as given; empty for standard input.', ({ path }) => path),
  part('member', 'text', 'The member of an archive.', ({ member }) => member),
  part('line', 'integer', 'The line of the record in JSONL or CSV, from 1.', ({ line }) => line),
  part('sha256', 'text', 'Hex SHA-256 of the decoded text.', ({ sha256 }) => sha256),
  part('encoding', 'text', 'The encoding that the text was decoded from.', ({ encoding }) => encoding),
  part('format', 'text', 'The format that it was read as.', ({ format }) => format),
]);

const meta = nested<Meta>('The metadata of the article.', META, [
  part('title', 'text', 'The title.', ({ title }) => title),
  part('url', 'text', 'The URL.', ({ url }) => url),
  part('outlet', 'text', 'The outlet.', ({ outlet }) => outlet),
  part('published', 'day', 'The publication date, which relative dates are resolved against.', ({ published }) => published),
  part('published_from', 'text', 'Where the publication date came from: option, record, html or text.', ({ publishedFrom }) => publishedFrom),
  part('dateline_place', 'text', 'The place of the dateline.', ({ dateline }) => dateline?.place ?? null),
  part('authors', 'text', 'The authors.', ({ authors }) => authors.join('; ')),
]);

const PROBLEM: Fields<Problem> = {
  code: text('A permanent code.'),
  message: text('What the problem is, for people.'),
  at: optional({ schema: objectOf<Span>(SPAN), columns: [] }),
};

/** The fields of a document that no layer fills. */
export const FRAME: Fields<Omit<SaripatiDocument, SectionKey | 'entities' | 'rejected'>> = {
  schema: untabled(only('saripati/1')),
  id: text('The id from the record, or one made from the name of its source.'),
  duplicateOf: named('duplicate_of', nullable(text('The id of the first record with the same or nearly the same text; with batch --dedup.'))),
  source,
  meta,
  offsets: untabled(oneOf('The unit of every start and end.', ['utf16', 'codepoint', 'byte'])),
  text: nullable(text('The text without its boilerplate; with --text.')),
  title: { schema: nullable(nested<Span>('The range of the title in the text.', SPAN)).schema, columns: [] },
  problems: many<Problem>('Warnings about the text.', PROBLEM, [
    part('problems', 'text', 'The codes of the warnings about the text.', (problems) => [...new Set(problems.map(({ code }) => code))].join('; ')),
  ]),
};
