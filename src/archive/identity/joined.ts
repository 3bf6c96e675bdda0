import { mayBeOne, type Thing } from './thing.ts';

/** Why a thing was joined to another: the id of the step, the name of the other, and the office that both hold, where it counted. */
export interface Merge {
  readonly why: string;
  readonly through: string;
  readonly office: string | null;
}

/** Which things are one. Two that tables know apart, or of two countries, never become one, whatever is asked. */
export class Joined {
  private readonly root: number[];
  private readonly things: readonly Thing[];
  /** The entry and the country of each group, at its root. */
  private readonly facts: Pick<Thing, 'known' | 'country'>[];
  private readonly merges = new Map<number, Merge>();

  constructor(things: readonly Thing[]) {
    this.things = things;
    this.root = things.map((_, k) => k);
    this.facts = things.map(({ known, country }) => ({ known, country }));
  }

  /** The thing that stands for the group of a thing. */
  rootOf({ order }: Thing): Thing {
    let at = order;
    for (let up = this.root[at]; up !== undefined && up !== at; up = this.root[at]) at = up;
    const thing = this.things[at];
    if (!thing) throw new RangeError('a thing of another archive');
    return thing;
  }

  /** A thing with what is known of its group. */
  asGroup(thing: Thing): Thing {
    const root = this.rootOf(thing);
    return { ...root, ...this.facts[root.order] };
  }

  /** Different groups among things. */
  groupsOf(things: readonly Thing[]): Thing[] {
    return [...new Set(things.map((thing) => this.rootOf(thing)))];
  }

  /** Joins the group of `thing` to that of `to`; false where they are one already or may not be one. */
  join(thing: Thing, to: Thing, merge: Merge): boolean {
    const [a, b] = [this.asGroup(thing), this.asGroup(to)];
    if (a.order === b.order || !mayBeOne(a, b)) return false;
    // What a table knows stands for the group.
    const [from, into] = a.known !== null && b.known === null ? [b, a] : [a, b];
    this.root[from.order] = into.order;
    this.facts[into.order] = { known: into.known ?? from.known, country: into.country ?? from.country };
    this.merges.set(from.order === a.order ? thing.order : to.order, merge);
    return true;
  }

  /** Why a thing is in its group; `null` where no step joined it. */
  mergeOf({ order }: Thing): Merge | null {
    return this.merges.get(order) ?? null;
  }
}
