import { COUNTRY_REASONS, WEAPON_REASONS } from '../document/rejected.ts';

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: 'string' };
const flag: Schema = { type: 'boolean' };
const offset: Schema = { type: 'integer', minimum: 0 };
const probability: Schema = { type: 'number', minimum: 0, maximum: 1 };
const alpha2: Schema = { type: 'string', pattern: '^[A-Z]{2}$' };
const isoDate: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const list = (items: Schema): Schema => ({ type: 'array', items });
const oneOf = (...values: string[]): Schema => ({ enum: values });

/** Only there when it was asked for. */
const ON_REQUEST: ReadonlySet<string> = new Set(['inSource', 'steps']);

/** An object whose listed properties are all there; more may be added by later versions. */
function object(properties: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema {
  return { type: 'object', properties, required: Object.keys(properties).filter((name) => !ON_REQUEST.has(name) && !optional.includes(name)) };
}
const span: Record<string, Schema> = { start: offset, end: offset, inSource: orNull(object({ start: offset, end: offset })) };

const mention = { ...span, text, confidence: probability, by: text, steps: list(text) };
const entity = (type: string, properties: Readonly<Record<string, Schema>>, more: Readonly<Record<string, Schema>> = {}): Schema =>
  object({ id: text, type: { const: type }, name: text, ...properties, mentions: { ...list(object({ ...mention, ...more })), minItems: 1 } });

const known = orNull(object({ name: text, country: orNull(alpha2), wikidata: orNull(text) }));
const person = entity('person', {
  known,
  roles: list(object({ ...span, text, title: text, country: orNull(alpha2), organisation: orNull(text), former: flag, acting: flag, rank: orNull(text) })),
});
const country = entity(
  'country',
  { code: alpha2, code3: { type: 'string', pattern: '^[A-Z]{3,4}$' }, alternatives: list(alpha2) },
  { as: oneOf('name', 'short', 'demonym', 'capital', 'seat', 'nickname', 'direction', 'compound', 'title') },
);
const weapon = entity('weapon', {
  category: text,
  designation: orNull(text),
  system: orNull(text),
  origin: orNull(alpha2),
  operator: orNull(alpha2),
  quantity: orNull(text),
  aliases: list(text),
});
const organisation = entity('organisation', { known, kind: orNull(text), country: orNull(alpha2) });
const place = entity('place', { known, country: orNull(alpha2) });
const custom = entity('custom', { watch: orNull(text), kind: text });

const date = object({
  ...span,
  text,
  type: oneOf('DATE', 'TIME', 'DURATION', 'SET'),
  value: text,
  begin: orNull(isoDate),
  end_: orNull(isoDate),
  mod: orNull(oneOf('START', 'MID', 'END', 'APPROX', 'LESS_THAN', 'MORE_THAN', 'EQUAL_OR_LESS')),
  quant: orNull(text),
  freq: orNull(text),
  anchor: orNull(oneOf('published', 'text')),
  implied: list(oneOf('year', 'month', 'day')),
  by: text,
});

const number: Schema = { type: 'number' };
const amount = object({
  ...span,
  id: text,
  kind: oneOf('money', 'percent', 'people', 'measure', 'count'),
  text,
  value: orNull(number),
  low: orNull(number),
  high: orNull(number),
  unit: text,
  approximate: flag,
  effect: orNull(oneOf('dead', 'injured', 'missing', 'displaced', 'detained', 'hostage', 'rescued')),
  head: orNull(text),
  of: orNull(text),
  per: orNull(text),
  equivalent: orNull(text),
  confidence: probability,
  by: text,
});

const words = { ...span, text };
const speakerForm = oneOf('name', 'title', 'pronoun', 'clitic', 'organisation', 'country', 'unnamed', 'none');
const quotation = object({
  ...words,
  id: text,
  form: oneOf('direct', 'indirect', 'mixed'),
  speaker: orNull(object({ ...words, entity: orNull(text), name: text, as: speakerForm, confidence: probability })),
  cue: orNull(object({ ...words, lemma: text, sense: text })),
  via: orNull(object({ ...words, entity: orNull(text), name: text })),
  confidence: probability,
  by: text,
});

const participant = orNull(object({ ...words, entity: orNull(text), name: text, through: orNull(text) }));
const event = object({
  id: text,
  type: { type: 'string', pattern: '^[A-Z]{3,9}$' },
  mode: orNull(text),
  trigger: object({ ...words, form: oneOf('verb', 'passive', 'noun') }),
  actor: participant,
  target: participant,
  instruments: list(text),
  amounts: list(text),
  places: list(text),
  date: orNull(offset),
  status: oneOf('asserted', 'planned', 'possible', 'denied'),
  quote: orNull(text),
  confidence: probability,
  by: text,
});

const rejected = (layer: string, reasons: readonly string[]): Schema => object({ ...span, text, layer: { const: layer }, reason: oneOf(...reasons), by: text });

const candidate = object({ code: text, confidence: probability });
const language = object({
  code: { type: 'string', pattern: '^[a-z]{3}$' },
  name: text,
  confidence: probability,
  indonesian: flag,
  ambiguous: list(text),
  candidates: list(candidate),
  segments: list(object({ ...span, code: text, confidence: probability })),
});
const source = { path: orNull(text), member: orNull(text), line: orNull({ type: 'integer', minimum: 1 }) };
const kinds = [
  'related-link',
  'advertisement',
  'dateline',
  'credit',
  'media',
  'follow',
  'comment-form',
  'copyright',
  'pagination',
  'tags',
  'duplicate',
  'promo',
  'navigation',
];

const analysed = object({
  schema: { const: 'saripati/1' },
  id: text,
  source: object({ ...source, sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' }, encoding: text }),
  meta: object({
    title: orNull(text),
    url: orNull(text),
    outlet: orNull(text),
    published: orNull(isoDate),
    publishedFrom: orNull(oneOf('option', 'record', 'html', 'text')),
    dateline: orNull(object({ place: orNull(text), outlet: orNull(text) })),
    authors: list(text),
  }),
  language: orNull(language),
  offsets: oneOf('utf16', 'codepoint', 'byte'),
  text: orNull(text),
  title: orNull(object(span)),
  boilerplate: list(object({ ...span, text, kind: oneOf(...kinds), rule: text, confidence: probability }, ['confidence'])),
  entities: list({ anyOf: [person, country, weapon, organisation, place, custom] }),
  pairs: list(object({ ...span, text, codes: { type: 'array', items: alpha2, minItems: 2, maxItems: 2 } })),
  dates: list(date),
  quotes: list(quotation),
  amounts: list(amount),
  events: list(event),
  rejected: list({ anyOf: [rejected('weapons', WEAPON_REASONS), rejected('countries', COUNTRY_REASONS)] }),
  problems: list(object({ code: text, message: text, at: object(span) }, ['at'])),
});

const failed = object({
  schema: { const: 'saripati-error/1' },
  source: object(source),
  error: object({ code: text, message: text, byteOffset: offset }, ['byteOffset']),
});

/** JSON Schema (draft 2020-12) of one line of output: an analysed document, or the error record in its place. */
export const DOCUMENT_SCHEMA: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'saripati output',
  anyOf: [analysed, failed],
};
