/** A JSON Schema, or a part of one. */
export type Schema = Readonly<Record<string, unknown>>;

/** A value of a table's cell. */
export type Cell = string | number | boolean | null;

/** What a column of a table holds: `day` is an ISO date, written as DATE where the format has such a type. */
export type CellType = 'text' | 'integer' | 'number' | 'flag' | 'day';

/** A column that a field fills: `name` is `null` where it is the field's own name. `read` is a method so that columns of all kinds of fields can be in one list. */
export interface FieldColumn<Value> {
  readonly name: string | null;
  readonly type: CellType;
  readonly nullable: boolean;
  /** What it holds, where that is not all that the field holds. */
  readonly about?: string;
  read(value: Value): Cell;
}

/** A field of what is printed: its schema with a description, and the columns that it fills in tables. */
export interface Field<Value> {
  readonly schema: Schema;
  readonly columns: readonly FieldColumn<Value>[];
  /** True where the field may be missing. */
  readonly optional?: boolean;
}

/** Fields that are printed on request beside any span: the schema knows them, descriptors need not name them. */
type OnRequest = 'inSource' | 'steps';

/** A field for every property of what is printed: one that is forgotten does not compile. */
export type Fields<Printed> = { readonly [Name in Exclude<keyof Printed, OnRequest>]-?: Field<NonNullable<Printed[Name]> | Extract<Printed[Name], null>> };

type Scalar = string | number | boolean;

function scalar<Value extends Scalar>(type: CellType, schema: Schema): Field<Value> {
  return { schema, columns: [{ name: null, type, nullable: false, read: (value) => value }] };
}

export const text = (description: string): Field<string> => scalar('text', { type: 'string', description });
export const flag = (description: string): Field<boolean> => scalar('flag', { type: 'boolean', description });
export const number = (description: string): Field<number> => scalar('number', { type: 'number', description });
export const integer = (description: string, minimum = 0): Field<number> => scalar('integer', { type: 'integer', minimum, description });
export const probability = (description: string): Field<number> => scalar('number', { type: 'number', minimum: 0, maximum: 1, description });
export const pattern = (description: string, regex: string): Field<string> => scalar('text', { type: 'string', pattern: regex, description });
export const alpha2 = (description: string): Field<string> => pattern(description, '^[A-Z]{2}$');
export const day = (description: string): Field<string> => scalar('day', { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description });
export const oneOf = (description: string, values: readonly string[]): Field<string> => scalar('text', { enum: values, description });
export const only = (value: string, description = ''): Field<string> => scalar('text', description === '' ? { const: value } : { const: value, description });

/** A field that may have nothing to say. */
export function nullable<Value>({ schema, columns }: Field<Value>): Field<Value | null> {
  const { description, ...rest } = schema;
  return {
    schema: { anyOf: [rest, { type: 'null' }], ...(description !== undefined && { description }) },
    columns: columns.map((column) => ({ ...column, nullable: true, read: (value) => (value === null ? null : column.read(value)) })),
  };
}

/** A list of scalars; a cell holds them with semicolons between. */
export function list<Value extends Scalar>(description: string, { schema }: Field<Value>): Field<readonly Value[]> {
  const { description: _, ...items } = schema;
  return { schema: { type: 'array', items, description }, columns: [{ name: null, type: 'text', nullable: false, read: (values) => values.join('; ') }] };
}

/** An object of its own fields. No cell can hold one: `columns` says what tables show of it. */
export function nested<Value>(description: string, fields: Fields<Value>, columns: readonly FieldColumn<Value>[] = []): Field<Value> {
  return { schema: { ...objectOf(fields), description }, columns };
}

/** A list of objects. Tables do not show it, unless `columns` sums it up. */
export function many<Value>(description: string, fields: Fields<Value>, columns: readonly FieldColumn<readonly Value[]>[] = []): Field<readonly Value[]> {
  return { schema: { type: 'array', items: objectOf(fields), description }, columns };
}

/** A column that shows a part of an object. */
export function part<Value>(name: string, type: CellType, about: string, read: (value: Value) => Cell): FieldColumn<Value> {
  return { name, type, nullable: true, about, read };
}

/** The field under another name in tables. */
export function named<Value>(name: string, field: Field<Value>): Field<Value> {
  return { ...field, columns: field.columns.map((column) => ({ ...column, name })) };
}

/** A field that no table shows. */
export function untabled<Value>({ schema }: Field<Value>): Field<Value> {
  return { schema, columns: [] };
}

/** A field that may be missing; its cells are empty then. */
export function optional<Value>(field: Field<Value>): Field<Value> {
  return { ...field, optional: true, columns: field.columns.map((column) => ({ ...column, nullable: true })) };
}

const offset: Schema = { type: 'integer', minimum: 0 };
const plainSpan: Schema = { type: 'object', properties: { start: offset, end: offset }, required: ['start', 'end'] };

/** What spans have on request: `--source-offsets` and `--explain`. */
const ON_REQUEST: Readonly<Record<OnRequest, Schema>> = {
  inSource: { anyOf: [plainSpan, { type: 'null' }], description: 'The range in the HTML that the text was extracted from; with --source-offsets.' },
  steps: { type: 'array', items: { type: 'string' }, description: 'The ids of the rules that proposed and changed this, in order; with --explain.' },
};

/** The schema of an object with these fields; later versions may add more. */
export function objectOf<Printed>(fields: Fields<Printed>): Schema {
  const entries = Object.entries<Field<unknown>>(fields);
  const properties = Object.fromEntries(entries.map(([name, { schema }]) => [name, schema]));
  const required = entries.filter(([, field]) => field.optional !== true).map(([name]) => name);
  const onRequest = { ...('start' in fields && { inSource: ON_REQUEST.inSource }), ...('by' in fields && { steps: ON_REQUEST.steps }) };
  return { type: 'object', properties: { ...properties, ...onRequest }, required };
}

interface SpanFields {
  readonly start: Field<number>;
  readonly end: Field<number>;
}

/** A half-open range of the original text. */
export const SPAN: SpanFields = {
  start: integer('The offset of the first character, in the unit given by `offsets`.'),
  end: integer('The offset just after the last character.'),
};

/** A range of the original text, with the text there. */
export const WORDS: SpanFields & { readonly text: Field<string> } = { ...SPAN, text: text('The original text between these offsets.') };

/** The sentence that something is in. */
export const SENTENCE: { readonly sentence: Field<number> } = {
  sentence: integer('The number of its sentence in the text, from 0. A headline is one sentence; boilerplate has none.'),
};

/** How sure something is, and what found it. */
export const FOUND: { readonly confidence: Field<number>; readonly by: Field<string> } = {
  confidence: probability('The probability that this is right.'),
  by: text('The id of the rule or model that found it.'),
};
