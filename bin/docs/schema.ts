import { DOCUMENT_SCHEMA } from '../../src/output/schema.ts';
import { type Html, html } from '../../src/report/html/html.ts';
import { inline, slugOf } from './markdown.ts';

interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly description?: string;
  readonly pattern?: string;
}

const isNull = ({ type }: Schema): boolean => type === 'null';

/** What a value may be, in words. */
function kindOf({ type, const: constant, enum: values, anyOf, items, pattern }: Schema): string {
  if (constant !== undefined) return `\`${String(constant)}\``;
  if (values) return values.map((value) => `\`${String(value)}\``).join(', ');
  if (anyOf) return [...new Set(anyOf.map(kindOf))].join(' or ');
  if (items) return items.properties || items.anyOf?.some(({ properties }) => properties) ? 'list of objects' : `list of ${kindOf(items)}`;
  return pattern === undefined ? (type ?? 'anything') : `${type ?? 'string'} like \`${pattern}\``;
}

/** The objects that a value is or holds, `null` aside. */
function objectsIn(schema: Schema): Schema[] {
  const inner = schema.items ? [schema.items] : (schema.anyOf ?? []);
  return schema.properties ? [schema] : inner.filter((one) => !isNull(one)).flatMap(objectsIn);
}

interface Row {
  readonly path: string;
  readonly schema: Schema;
  readonly required: boolean;
}

/** The fields of an object and of the objects in them; entities have a table of their own. */
function rowsOf({ properties = {}, required = [] }: Schema, prefix: string): Row[] {
  return Object.entries(properties).flatMap(([name, schema]) => {
    const path = prefix + name;
    const row: Row = { path, schema, required: required.includes(name) };
    return [row, ...objectsIn(schema).flatMap((inner) => rowsOf(inner, `${path}${schema.items ? '[]' : ''}.`))];
  });
}

function table(label: string, rows: readonly Row[]): Html {
  const lines = rows.map(
    ({ path, schema, required }) =>
      html`<tr><th scope="row"><code>${path}</code></th><td>${inline(kindOf(schema))}${!required && ' (may be missing)'}</td><td>${inline(schema.description ?? '')}</td></tr>\n`,
  );
  return html`<div class="wide" role="region" tabindex="0" aria-label="${label}"><table><thead><tr><th scope="col">Field</th><th scope="col">Holds</th><th scope="col">What it is</th></tr></thead><tbody>
${lines}</tbody></table></div>
`;
}

function sectionOf(heading: string, about: string, rows: readonly Row[]): Html {
  return html`<h2 id="${slugOf(heading)}">${heading}</h2>
<p>${inline(about)}</p>
${table(heading, rows)}`;
}

/** The reference of the output: what the layers' descriptors say of every field. */
export function schemaPage(): Html {
  const [document = {}, failure = {}]: readonly Schema[] = (DOCUMENT_SCHEMA as { readonly anyOf: readonly Schema[] }).anyOf;
  const parts = Object.entries(document.properties ?? {});
  const simple = parts.filter(([, schema]) => objectsIn(schema).length === 0);
  const lists = parts.filter(([name, schema]) => name !== 'entities' && objectsIn(schema).length > 0);
  const entities = objectsIn(document.properties?.['entities'] ?? {});
  const required = document.required ?? [];
  return html`<h1 id="output">Output, field by field</h1>
<p>One document a line: what the program prints as JSON and what <code>analyze</code> returns. <code>saripati schema</code> prints the same as JSON Schema.</p>
${sectionOf(
  'Document',
  document.description ?? '',
  simple.map(([path, schema]) => ({ path, schema, required: required.includes(path) })),
)}${lists.map(([name, schema]) =>
  sectionOf(
    name,
    schema.description ?? '',
    objectsIn(schema).flatMap((inner) => rowsOf(inner, '')),
  ),
)}
${entities.map((entity) => sectionOf(`entities: ${String(entity.properties?.['type']?.const)}`, entity.description ?? '', rowsOf(entity, '')))}
${sectionOf('Failure', failure.description ?? '', rowsOf(failure, ''))}`;
}
