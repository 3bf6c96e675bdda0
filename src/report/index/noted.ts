/** Something named in an article: what the index keeps of it. */
export interface NotedThing {
  readonly type: string;
  /** What makes it one thing in all articles: the entry of a table where it is known, else its name. */
  readonly key: string;
  readonly name: string;
  readonly country: string | null;
  readonly operator: string | null;
  readonly mentions: number;
  /** The titles of the offices that a person holds. */
  readonly offices: readonly string[];
}

/** Who does something to whom; each a key of a thing of the article. */
export interface NotedEvent {
  readonly type: string;
  readonly actor: string | null;
  readonly target: string | null;
}

/** What the index keeps of an article. */
export interface Noted {
  readonly day: string | null;
  readonly language: string | null;
  readonly outlet: string | null;
  readonly things: readonly NotedThing[];
  readonly events: readonly NotedEvent[];
  readonly problems: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const fieldsAt = (value: Fields, name: string): Fields => {
  const inner = value[name];
  return isFields(inner) ? inner : {};
};
const textAt = (value: Fields, name: string): string | null => {
  const inner = value[name];
  return typeof inner === 'string' && inner !== '' ? inner : null;
};
const listAt = (value: Fields, name: string): readonly Fields[] => {
  const inner = value[name];
  return Array.isArray(inner) ? inner.filter(isFields) : [];
};

/** The country that an entity belongs to: that of a person's entry or of the first office that has one. */
function countryOf(entity: Fields): string | null {
  const office = listAt(entity, 'roles').map((role) => textAt(role, 'country'));
  return (
    textAt(entity, 'code') ??
    textAt(entity, 'country') ??
    textAt(entity, 'origin') ??
    textAt(fieldsAt(entity, 'known'), 'country') ??
    office.find(Boolean) ??
    null
  );
}

/** Longer names are cut; in UTF-16 code units. */
const LONGEST_NAME_UNITS = 120;

const onOneLine = (name: string): string => name.slice(0, LONGEST_NAME_UNITS).replace(/\s{1,120}/gu, ' ');

function thingOf(entity: Fields): NotedThing | null {
  const type = textAt(entity, 'type');
  const said = textAt(fieldsAt(entity, 'known'), 'name') ?? textAt(entity, 'name');
  if (type === null || said === null) return null;
  const name = onOneLine(said);
  const key = `${type} ${textAt(entity, 'code') ?? name.toLowerCase()}`;
  const held = listAt(entity, 'roles').filter((role) => role['former'] !== true);
  return {
    ...{ type, key, name, country: countryOf(entity), operator: textAt(entity, 'operator'), mentions: listAt(entity, 'mentions').length },
    offices: [...new Set(held.flatMap((role) => textAt(role, 'title') ?? []))].map(onOneLine),
  };
}

/** What the index keeps of a document; `null` for what is none. Documents come from files, too: nothing in them is taken on trust. */
export function notedOf(doc: unknown): Noted | null {
  if (!isFields(doc) || doc['schema'] !== 'saripati/1') return null;
  const keys = new Map<string, string>();
  const things = listAt(doc, 'entities').flatMap((entity) => {
    const thing = thingOf(entity);
    const id = textAt(entity, 'id');
    if (thing !== null && id !== null) keys.set(id, thing.key);
    return thing ?? [];
  });
  const side = (event: Fields, name: string): string | null => keys.get(textAt(fieldsAt(event, name), 'entity') ?? '') ?? null;
  const told = listAt(doc, 'events').filter((event) => textAt(event, 'status') === 'asserted');
  const meta = fieldsAt(doc, 'meta');
  const published = textAt(meta, 'published');
  return {
    day: published !== null && /^\d{4}-\d{2}-\d{2}$/u.test(published) ? published : null,
    language: textAt(fieldsAt(doc, 'language'), 'name'),
    outlet: textAt(meta, 'outlet'),
    things,
    events: told.map((event) => ({ type: textAt(event, 'type') ?? '?', actor: side(event, 'actor'), target: side(event, 'target') })),
    problems: [...new Set(listAt(doc, 'problems').flatMap((problem) => textAt(problem, 'code') ?? []))],
  };
}
