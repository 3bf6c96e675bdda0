import { type Article, type ArticleInput, createArticle, type Source } from '../document/article.ts';
import { fail, type Problem, type Result, succeed } from '../document/problem.ts';
import { badDate, isoDay } from './date.ts';

/** Where a record stands, and what holds for records that do not say it themselves. */
export interface RecordPlace {
  readonly source: Partial<Omit<Source, 'sha256'>>;
  /** The id of a record without one: from its source's name. */
  readonly id: string;
  /** The publication date of a record without one. */
  readonly date: string | null;
}

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field that may be missing or null, else must be a string (numbers are taken as written). */
function optional(fields: Fields, name: string): Result<string | null> {
  const value = fields[name];
  if (value === undefined || value === null) return succeed(null);
  if (typeof value === 'string') return succeed(value);
  if (typeof value === 'number') return succeed(String(value));
  return fail({ code: 'input/bad-field', message: `the field "${name}" must be a string` });
}

interface Dated {
  readonly said: Pick<ArticleInput, 'published' | 'publishedFrom'>;
  readonly problems: readonly Problem[];
}

function dateOf(said: string | null, place: RecordPlace): Dated {
  const fallback = { published: place.date, publishedFrom: 'option' } as const;
  if (said === null || said.trim() === '') return { said: fallback, problems: [] };
  const published = isoDay(said);
  return published ? { said: { published, publishedFrom: 'record' }, problems: [] } : { said: fallback, problems: [badDate(said)] };
}

/**
 * The article of one record `{ text, id?, date?, title?, url?, outlet? }`; unknown fields are left alone.
 * Fails with `input/bad-record` when it is no object, `input/no-text` without a text, `input/bad-field` for a field of
 * a wrong type. A date that is none is a problem of the article, not a failure.
 */
export function articleOf(record: unknown, place: RecordPlace): Result<Article> {
  if (!isObject(record)) return fail({ code: 'input/bad-record', message: 'the record is not a JSON object' });
  const { text } = record;
  if (typeof text !== 'string') return fail({ code: 'input/no-text', message: 'the record has no "text" string' });
  const said: Record<string, string | null> = {};
  for (const name of ['id', 'date', 'title', 'url', 'outlet']) {
    const field = optional(record, name);
    if (!field.ok) return field;
    said[name] = field.value;
  }
  const { id, title = null, url = null, outlet = null } = said;
  const dated = dateOf(said.date ?? null, place);
  return succeed(createArticle(text, { id: id ?? place.id, title, url, outlet, ...dated.said, problems: dated.problems, source: place.source }));
}
