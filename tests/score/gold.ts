import type { Span } from '../../src/text/span.ts';
import { type GoldRole, goldRole } from './role.ts';

/** The kinds that are marked as spans with a value. Boilerplate, language and roles stand apart. */
export const SPAN_KINDS = ['person', 'organisation', 'place', 'country', 'weapon', 'date'] as const;
export type SpanKind = (typeof SPAN_KINDS)[number];

/** A marked span. `value` may hold alternatives separated by "|"; `type` is a date's TIMEX3 type. */
export interface GoldSpan extends Span {
  readonly value: string;
  readonly type: string | null;
  /** Right either way: neither finding nor missing it counts. */
  readonly optional: boolean;
}

/** An article and what is to be found in it. Kinds that are `null` or missing are not scored in it. */
export interface GoldRow {
  readonly id: string;
  readonly text: string;
  /** Publication date, ISO. */
  readonly ref: string | null;
  readonly lang: string | null;
  readonly boilerplate: readonly GoldSpan[] | null;
  readonly roles: readonly GoldRole[] | null;
  /** `value` is the speaker. */
  readonly quotes: readonly GoldSpan[] | null;
  readonly spans: Readonly<Partial<Record<SpanKind, readonly GoldSpan[]>>>;
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const stringOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function spanOf(raw: unknown, kind: string, id: string): GoldSpan {
  const parts: readonly unknown[] = Array.isArray(raw) ? raw : [];
  const [start, end, ...rest] = parts;
  const words = rest.map(String);
  const type = kind === 'date' ? (words[0] ?? null) : null;
  const value = words[kind === 'date' ? 1 : 0];
  if (typeof start !== 'number' || typeof end !== 'number' || value === undefined) throw new TypeError(`${id}: no ${kind} span: ${JSON.stringify(raw)}`);
  return { start, end, value, type, optional: words.at(-1) === 'optional' };
}

function listOf(raw: unknown, kind: string, id: string): readonly unknown[] | null {
  if (raw === undefined) return null;
  if (!Array.isArray(raw)) throw new TypeError(`${id}: "${kind}" is no list`);
  return raw;
}

function spansOf(raw: unknown, kind: string, id: string): readonly GoldSpan[] | null {
  return listOf(raw, kind, id)?.map((span) => spanOf(span, kind, id)) ?? null;
}

/** Reads a gold record `{ id, text, ref, gold }`; `text` may be given apart. Throws `TypeError` where the shape is wrong. */
export function goldRow(record: unknown, text?: string): GoldRow {
  if (!isFields(record) || !isFields(record['gold'])) throw new TypeError('the gold record is not an object with "gold"');
  const { gold } = record;
  const id = String(record['id']);
  const body = text ?? stringOrNull(record['text']);
  if (body === null) throw new TypeError(`${id}: the gold record has no text`);
  const spans: Partial<Record<SpanKind, readonly GoldSpan[]>> = {};
  for (const kind of SPAN_KINDS) {
    const marked = spansOf(gold[kind], kind, id);
    if (marked) spans[kind] = marked;
  }
  return {
    id,
    text: body,
    ref: stringOrNull(record['ref']),
    lang: stringOrNull(gold['lang']),
    boilerplate: spansOf(gold['boilerplate'], 'boilerplate', id),
    roles: listOf(gold['role'], 'role', id)?.map((role) => goldRole(role, id)) ?? null,
    quotes: spansOf(gold['quote'], 'quote', id),
    spans,
  };
}
