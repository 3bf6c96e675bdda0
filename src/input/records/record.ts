import { type Article, type ArticleInput, createArticle, type Source } from '../../document/article.ts';
import { type Failure, fail, type Result, succeed } from '../../document/problem.ts';
import { type Page, readPage } from '../html/page.ts';
import { quotedNames, type RecordFields, SAID_FIELDS, type SaidField } from './fields.ts';
import { badDate, isoDay } from './iso-day.ts';

/** The place of a record, and defaults for what it does not say itself. */
export interface RecordPlace {
  readonly source: Partial<Omit<Source, 'sha256'>>;
  /** The id of a record without one: from its source's name. */
  readonly id: string;
  /** The publication date of a record without one. */
  readonly date: string | null;
  readonly fields: RecordFields;
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

function noText(record: Fields, { text, html }: RecordFields): Failure {
  const names = quotedNames(Object.keys(record));
  const has = names === '' ? '' : `; its fields are ${names}: name the one with the text with --text-field`;
  return { code: 'input/no-text', message: `the record has no string field "${text}" or "${html}"${has}` };
}

type Dated = Pick<ArticleInput, 'published' | 'publishedFrom' | 'problems'>;

/** The record's own date, else the page's, else the one for records without. */
function dateOf(said: string | null, page: Page | null, place: RecordPlace): Dated {
  const published = said === null ? null : isoDay(said);
  if (published !== null) return { published, publishedFrom: 'record' };
  const problems = said === null || said.trim() === '' ? [] : [badDate(said)];
  if (page?.published) return { published: page.published, publishedFrom: 'html', problems };
  return { published: place.date, publishedFrom: 'option', problems };
}

type Said = Readonly<Record<SaidField, string | null>>;

/** What is said of a page that came alone. */
export const NOTHING_SAID: Said = { id: null, date: null, title: null, url: null, outlet: null };

/** The fields that may say something of a record beside its text, each a string or `null`. */
function saidIn(record: Fields, names: RecordFields): Result<Said> {
  const said: Record<SaidField, string | null> = { ...NOTHING_SAID };
  for (const key of SAID_FIELDS) {
    const field = optional(record, names[key]);
    if (!field.ok) return field;
    said[key] = field.value;
  }
  return succeed(said);
}

/** An article of a text, or of the text that was extracted from a page: what the record says goes before what the page says. */
function articleFrom(text: string, page: Page | null, said: Said, place: RecordPlace): Article {
  const { problems = [], ...dated } = dateOf(said.date, page, place);
  return createArticle(text, {
    id: said.id ?? place.id,
    title: said.title ?? page?.title ?? null,
    url: said.url ?? page?.url ?? null,
    outlet: said.outlet ?? page?.outlet ?? null,
    authors: page?.authors ?? [],
    origin: page?.origin ?? null,
    ...dated,
    problems: [...problems, ...(page?.problems ?? [])],
    source: place.source,
  });
}

/** The article of a page; fails as `readPage` does. `said` is what is known of it from elsewhere. */
export async function articleOfPage(html: string, said: Said, place: RecordPlace): Promise<Result<Article>> {
  const page = await readPage(html);
  return page.ok ? succeed(articleFrom(page.value.text, page.value, said, place)) : page;
}

/**
 * The article of one record `{ text or html, id?, date?, title?, url?, outlet? }`; unknown fields are left alone, and
 * `html` is read only where there is no `text`. Fails with `input/bad-record` when it is not an object, `input/no-text`
 * without a text, `input/bad-field` for a field of a wrong type, and as `readPage` does. A date that is none is a
 * problem of the article, not a failure.
 */
export async function articleOf(record: unknown, place: RecordPlace): Promise<Result<Article>> {
  if (!isObject(record)) return fail({ code: 'input/bad-record', message: 'the record is not a JSON object' });
  const { fields } = place;
  const text = record[fields.text];
  const html = record[fields.html];
  if (typeof text !== 'string' && typeof html !== 'string') return fail(noText(record, fields));
  const said = saidIn(record, fields);
  if (!said.ok) return said;
  if (typeof text === 'string') return succeed(articleFrom(text, null, said.value, place));
  return articleOfPage(String(html), said.value, place);
}
