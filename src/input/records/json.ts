import { fail, type Result, succeed } from '../../document/problem.ts';
import { decodeText } from '../bytes/decode.ts';
import type { RawRecord } from '../cut.ts';
import { numberAsWritten } from '../json/as-written.ts';
import { failedRead, type HowToRead, placeOf, type ReadRecord } from './how.ts';
import { articleOf } from './record.ts';

function parse(text: string, { as, byteOffset }: RawRecord): Result<unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return succeed(value);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return fail({ code: 'input/bad-json', message: `the ${as} is not JSON: ${error.message}`, byteOffset });
  }
}

/** The record with its id as it is written: beyond 2^53 the parser makes one number of many. */
function withDigits(record: unknown, json: string, field: string): unknown {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return record;
  const id: unknown = Reflect.get(record, field);
  if (typeof id !== 'number' || Number.isSafeInteger(id)) return record;
  return { ...record, [field]: numberAsWritten(json, field) ?? id };
}

/** The article of a JSON record; `null` for a blank line. */
export async function readJson(raw: RawRecord, how: HowToRead): Promise<ReadRecord | null> {
  const { text, encoding, problems } = decodeText(raw.bytes);
  if (raw.as === 'line' && text.trim() === '') return null;
  const record = parse(text, raw);
  if (!record.ok) return failedRead(record.failure, raw);
  const article = await articleOf(withDigits(record.value, text, how.fields.id), placeOf(raw, how, encoding));
  if (!article.ok) return failedRead({ ...article.failure, byteOffset: raw.byteOffset }, raw);
  return { article: { ...article.value, problems: [...problems, ...article.value.problems] } };
}
