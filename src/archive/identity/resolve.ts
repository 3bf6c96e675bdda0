import { type Group, groupsOf, type Reason } from './groups.ts';
import { idOf } from './id.ts';
import { Joined } from './joined.ts';
import { calledIn } from './names/called.ts';
import type { CalledRow, HeldRow, NameRow, ThingType } from './names/name.ts';
import type { Namesakes } from './namesakes.ts';
import { STEPS } from './steps/all.ts';
import type { Archive } from './steps/step.ts';
import { Index, type Thing } from './thing.ts';
import { mostGiven, thingsOf } from './things.ts';

/** Somebody or something in all articles. */
export interface Entity {
  readonly id: string;
  readonly type: ThingType;
  readonly name: string;
  readonly country: string | null;
  readonly category: string | null;
  readonly wikidata: string | null;
  /** True for an entry of a table. */
  readonly known: boolean;
  /** True where the name alone does not say who is meant: then several may be after it. */
  readonly ambiguous: boolean;
}

/** Whose a name is: the number of the row, the place of the entity in the list, and why. */
export interface Identity extends Reason {
  readonly number: number;
  readonly entity: number;
}

/** Who is who in an archive. */
export interface Identities {
  /** By type, those in most articles first, after them what is ambiguous. */
  readonly entities: Iterable<Entity>;
  readonly identities: Iterable<Identity>;
  /** Places of an entity that is ambiguous and of one that it may be. */
  readonly candidates: Iterable<readonly [entity: number, candidate: number]>;
}

const MOST_CANDIDATES = 20;

function* identitiesOf(groups: readonly Group[]): Generator<Identity> {
  for (const [entity, { placed }] of groups.entries())
    for (const { rows, reason } of placed) for (const { number } of rows) yield { number, entity, ...reason };
}

function* entitiesOf(groups: readonly Group[], joined: Joined): Generator<Entity> {
  const taken = new Set<string>();
  for (const { root, placed, name } of groups) {
    const rows = placed.flatMap((one) => one.rows);
    yield {
      id: idOf(root, rows, taken),
      type: root.type,
      name,
      country: joined.asGroup(root).country,
      category: mostGiven(rows, ({ category }) => category),
      wikidata: root.wikidata,
      known: root.known !== null,
      ambiguous: root.ambiguous,
    };
  }
}

/** Whom ambiguous names may mean: those whom articles call so, and those of the same name. */
function* candidatesIn(groups: readonly Group[], { things, called, joined }: Archive): Generator<readonly [number, number]> {
  const nameKey = ({ type, key }: Thing): string => `${type} ${key}`;
  const places = new Map(groups.map(({ root }, place) => [root, place]));
  const keys = new Set(groups.flatMap(({ root }) => (root.ambiguous ? nameKey(root) : [])));
  const byName = new Index<Thing>();
  for (const thing of things) if (keys.has(nameKey(thing))) byName.add(nameKey(thing), thing);
  for (const [entity, { root }] of groups.entries()) {
    if (!root.ambiguous) continue;
    const others = joined.groupsOf([...called.of(nameKey(root)).map(({ thing }) => thing), ...byName.of(nameKey(root))]).filter((thing) => thing !== root);
    const found = others.flatMap((thing) => places.get(thing) ?? []).sort((a, b) => a - b);
    for (const candidate of found.slice(0, MOST_CANDIDATES)) yield [entity, candidate];
  }
}

/** What an archive says of names: the distinct ones in the order of their numbers, short forms, and offices. */
export interface Said {
  readonly rows: readonly NameRow[];
  readonly called: readonly CalledRow[];
  readonly held: readonly HeldRow[];
  readonly namesakes: Namesakes;
}

/** Compares the names of an archive. */
export function compare({ rows, called, held, namesakes }: Said): Archive {
  const things = thingsOf(rows, held, namesakes);
  const archive: Archive = { things, called: calledIn(things, called), joined: new Joined(things) };
  for (const step of STEPS) step.run(archive);
  return archive;
}

/** Tells who is who, once names have been compared. */
export function tell(archive: Archive): Identities {
  const groups = groupsOf(archive);
  return { entities: entitiesOf(groups, archive.joined), identities: identitiesOf(groups), candidates: candidatesIn(groups, archive) };
}
