import type { Merge } from './joined.ts';
import { type NameRow, TYPES } from './names/name.ts';
import { BY_OFFICE, toldByOffice } from './office.ts';
import type { Archive } from './steps/step.ts';
import { labelOf, type Thing } from './thing.ts';
import { mostGiven } from './things.ts';

/** Why names are where they are. */
export interface Reason {
  /** `same-name`, `known`, `namesake` or the id of the step that joined them. */
  readonly why: string;
  /** The name that they were joined to, or the id of the table's entry. */
  readonly through: string | null;
  /** The office that both hold, where it told. */
  readonly office: string | null;
}

/** Rows that are where they are for one reason. */
export interface Placed {
  readonly rows: readonly NameRow[];
  readonly reason: Reason;
}

/** All names of one entity; `articles` that have two of them count twice. */
export interface Group {
  readonly root: Thing;
  readonly placed: readonly Placed[];
  readonly name: string;
  readonly articles: number;
}

const SAME_NAME: Reason = { why: 'same-name', through: null, office: null };
const NAMESAKE: Reason = { why: 'namesake', through: null, office: null };

/** Why a thing's rows are in their group: what joined it; else what tells that its rows are one. */
function reasonOf({ known, namesake }: Thing, merge: Merge | null): Reason {
  if (merge) return merge;
  if (namesake) return NAMESAKE;
  return known === null ? SAME_NAME : { why: 'known', through: known.replace(/^=/u, ''), office: null };
}

/** The rows of each group, by its root. */
function placedIn(archive: Archive): Map<Thing, Placed[]> {
  const { things, joined } = archive;
  const groups = new Map<Thing, Placed[]>();
  const place = (thing: Thing, placed: Placed): void => {
    const root = joined.rootOf(thing);
    const found = groups.get(root);
    if (found) found.push(placed);
    else groups.set(root, [placed]);
  };
  const told = new Map(toldByOffice(archive).map((one) => [one.row, one]));
  for (const thing of things) {
    const rest = told.size === 0 ? thing.rows : thing.rows.filter((row) => !told.has(row));
    if (rest.length > 0) place(thing, { rows: rest.length === thing.rows.length ? thing.rows : rest, reason: reasonOf(thing, joined.mergeOf(thing)) });
  }
  for (const { row, thing, office } of told.values()) place(thing, { rows: [row], reason: { why: BY_OFFICE, through: labelOf(thing), office } });
  return groups;
}

/** The table's name, else the form that most articles have; one in capitals alone only where there is no other. */
function nameOf(root: Thing, placed: readonly Placed[]): string {
  if (root.known !== null && root.rows[0]?.known) return root.rows[0].known;
  const own = placed.flatMap(({ rows, reason }) => (reason.why === BY_OFFICE ? [] : rows));
  const shouted = (name: string): boolean => name.includes(' ') && name === name.toUpperCase();
  return mostGiven(own, ({ name }) => (shouted(name) ? '' : name)) ?? own[0]?.name ?? '';
}

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The entities of an archive once all steps have run: by type, those in most articles first, after them what is ambiguous. */
export function groupsOf(archive: Archive): Group[] {
  const groups = [...placedIn(archive)].map(([root, placed]): Group => {
    const articles = placed.reduce((sum, { rows }) => rows.reduce((all, row) => all + row.articles, sum), 0);
    return { root, placed, name: nameOf(root, placed), articles };
  });
  const rank = ({ root }: Group): number => 2 * TYPES.indexOf(root.type) + Number(root.ambiguous);
  return groups.sort((a, b) => rank(a) - rank(b) || b.articles - a.articles || byText(a.name, b.name) || a.root.order - b.root.order);
}
