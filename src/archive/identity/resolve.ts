import { calledIn } from './called.ts';
import { idOf } from './id.ts';
import { Joined, type Merge } from './joined.ts';
import { type CalledRow, type NameRow, type ThingType, TYPES } from './name.ts';
import { BY_OFFICE, toldByOffice } from './office.ts';
import { STEPS } from './steps/all.ts';
import type { Archive } from './steps/step.ts';
import { Index, labelOf, type Thing } from './thing.ts';
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
  /** True where the name alone does not say who is meant: then several may be behind it. */
  readonly ambiguous: boolean;
}

/** Whose a name is: the number of the row, the place of the entity in the list, and why. */
export interface Identity {
  readonly number: number;
  readonly entity: number;
  readonly why: string;
  /** The name that it was joined to, or the entry's id. */
  readonly through: string | null;
  /** The office that both hold, where it told. */
  readonly office: string | null;
}

/** Who is who in an archive. */
export interface Identities {
  /** By type, those in most articles first. */
  readonly entities: readonly Entity[];
  readonly identities: readonly Identity[];
  /** Places of an entity that is ambiguous and of one that it may be. */
  readonly candidates: readonly (readonly [entity: number, candidate: number])[];
}

/** A row with why it is where it is. */
interface Placed {
  readonly row: NameRow;
  readonly why: string;
  readonly through: string | null;
  readonly office: string | null;
}

/** All rows of one entity. */
interface Group {
  readonly root: Thing;
  readonly placed: readonly Placed[];
  readonly name: string;
  readonly articles: number;
}

const MOST_CANDIDATES = 20;

/** The table's name, else the form that most articles have; one in capitals alone only where there is no other. */
function nameOf(root: Thing, placed: readonly Placed[]): string {
  if (root.known !== null && root.rows[0]?.known) return root.rows[0].known;
  const own = placed.filter(({ why }) => why !== BY_OFFICE).map(({ row }) => row);
  const shouted = (name: string): boolean => name.includes(' ') && name === name.toUpperCase();
  return mostGiven(own, ({ name }) => (shouted(name) ? '' : name)) ?? own[0]?.name ?? '';
}

/** Why a thing's rows are where they are. What was joined to the group is told of it; else what tells that the rows of a thing are one. */
function reasonOf({ known }: Thing, merge: Merge | null): Omit<Placed, 'row'> {
  if (merge) return merge;
  return known === null ? { why: 'same-name', through: null, office: null } : { why: 'known', through: known.replace(/^=/u, ''), office: null };
}

/** The rows of each group, by its root. */
function placedIn(archive: Archive): Map<Thing, Placed[]> {
  const { things, joined } = archive;
  const told = new Map(toldByOffice(archive).map((one) => [one.number, one]));
  const groups = new Map<Thing, Placed[]>();
  const place = (thing: Thing, placed: Placed): void => {
    const root = joined.rootOf(thing);
    const rows = groups.get(root);
    if (rows) rows.push(placed);
    else groups.set(root, [placed]);
  };
  for (const thing of things) {
    const reason = reasonOf(thing, joined.mergeOf(thing));
    for (const row of thing.rows) {
      const by = told.get(row.number);
      if (by) place(by.thing, { row, why: BY_OFFICE, through: labelOf(by.thing), office: by.office });
      else place(thing, { row, ...reason });
    }
  }
  return groups;
}

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function groupsOf(archive: Archive): Group[] {
  const groups = [...placedIn(archive)].map(([root, placed]): Group => {
    const articles = placed.reduce((sum, { row }) => sum + row.articles, 0);
    return { root, placed, name: nameOf(root, placed), articles };
  });
  const rank = ({ root }: Group): number => TYPES.indexOf(root.type);
  return groups.sort((a, b) => rank(a) - rank(b) || b.articles - a.articles || byText(a.name, b.name) || a.root.order - b.root.order);
}

function entityOf(group: Group, { joined }: Archive, taken: Set<string>): Entity {
  const { root, placed, name } = group;
  const rows = placed.map(({ row }) => row);
  return {
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

/** Whom an ambiguous name may mean: those whom articles call so, and those of the same name. */
function candidatesOf({ root }: Group, { called, joined }: Archive, byName: Index<Thing>, places: ReadonlyMap<Thing, number>): number[] {
  const key = `${root.type} ${root.key}`;
  const things = joined.groupsOf([...called.of(key).map(({ thing }) => thing), ...byName.of(key)]).filter((thing) => thing !== root);
  return [...new Set(things.flatMap((thing) => places.get(thing) ?? []))].sort((a, b) => a - b).slice(0, MOST_CANDIDATES);
}

/** Tells who is who: `rows` are the distinct names of an archive in the order of their numbers, `called` what articles say of short forms. */
export function resolve(rows: readonly NameRow[], called: readonly CalledRow[]): Identities {
  const things = thingsOf(rows);
  const archive: Archive = { things, called: calledIn(things, called), joined: new Joined(things) };
  for (const step of STEPS) step.run(archive);
  const groups = groupsOf(archive);
  const taken = new Set<string>();
  const places = new Map(groups.map(({ root }, place) => [root, place]));
  const byName = new Index<Thing>();
  for (const thing of things) byName.add(`${thing.type} ${thing.key}`, thing);
  return {
    entities: groups.map((group) => entityOf(group, archive, taken)),
    identities: groups.flatMap(({ placed }, entity) => placed.map(({ row, ...reason }) => ({ number: row.number, entity, ...reason }))),
    candidates: groups.flatMap((group, entity) =>
      group.root.ambiguous ? candidatesOf(group, archive, byName, places).map((candidate) => [entity, candidate] as const) : [],
    ),
  };
}
