import type { KnownEntry, Person, Role } from '../../document/entities.ts';
import type { Reader } from '../../document/reader.ts';
import { type Candidate, wordsOf } from '../candidate.ts';
import { distinctRoles } from '../roles/distinct.ts';
import { fitsPerson, withState } from '../roles/fits.ts';
import { aliasesOf } from './aliases.ts';
import { type IsHead, inBody } from './in-body.ts';
import { knownPerson } from './known-person.ts';
import { shortens } from './shortens.ts';
import { areVariants } from './variants.ts';
import { mentionOf, nameIn } from './written.ts';

interface Group {
  readonly order: number;
  readonly words: readonly string[];
  readonly known: KnownEntry | null;
  readonly named: Named[];
}

interface Named {
  readonly candidate: Candidate;
  readonly words: readonly string[];
  readonly key: string;
  readonly known: KnownEntry | null;
}

const sameKnown = (a: KnownEntry | null, b: KnownEntry | null): boolean => a !== null && b !== null && a.name === b.name;

const differ = (a: KnownEntry | null, b: KnownEntry | null): boolean => a !== null && b !== null && a.name !== b.name;

/** What ties a name to a group, from the strongest to the weakest: the same table entry, a longer form of the name, another spelling. */
const TIES: readonly ((name: Named, group: Group) => boolean)[] = [
  (name, group) => sameKnown(group.known, name.known),
  (name, group) => shortens(name.words, group.words),
  (name, group) => areVariants(name.words, group.words),
];

/** Groups a name could belong to, by the strongest tie. Two different table entries are never one: "Trump" alone is not Ivanka Trump. */
function groupsFor(groups: readonly Group[], name: Named): readonly Group[] {
  const open = groups.filter((group) => !differ(group.known, name.known));
  if (open.length === 0) return open;
  for (const tie of TIES) {
    const tied = open.filter((group) => tie(name, group));
    if (tied.length > 0) return tied;
  }
  return NONE;
}

/** Of several groups, the one mentioned last before the candidate; of none before, the first. */
function nearest(groups: readonly Group[], candidate: Candidate): Group | undefined {
  let best = groups[0];
  let at = -1;
  for (const group of groups)
    for (const { candidate: other } of group.named)
      if (other.first < candidate.first && other.first > at) {
        at = other.first;
        best = group;
      }
  return best;
}

/** Groups looked at for one word or table entry: the latest; more only a text of lists has, and time must stay linear there. */
const MOST_GROUPS = 100;

/** The people found so far, by the forms they have, the words of their fullest form and their table entry. */
class Found {
  readonly groups: Group[] = [];
  private readonly byKey = new Map<string, Group[]>();
  private readonly byWord = new Map<string, Group[]>();

  private static add(index: Map<string, Group[]>, key: string, group: Group): void {
    const known = index.get(key);
    if (!known) index.set(key, [group]);
    else if (!known.includes(group)) {
      if (known.length === MOST_GROUPS) known.shift();
      known.push(group);
    }
  }

  /** A new group of one name. */
  open({ words, known }: Named): Group {
    const group: Group = { order: this.groups.length, words, known, named: [] };
    this.groups.push(group);
    for (const word of words) Found.add(this.byWord, word, group);
    if (known) Found.add(this.byWord, `#${known.name}`, group);
    return group;
  }

  join(group: Group, name: Named): void {
    group.named.push(name);
    Found.add(this.byKey, name.key, group);
  }

  /** Groups that have this form, or the other one where there is one, in order. */
  having(key: string, other: string | undefined): readonly Group[] {
    const groups = this.byKey.get(key) ?? NONE;
    return inOrder(other === undefined ? groups : [...groups, ...(this.byKey.get(other) ?? NONE)]);
  }

  /** Groups that share a word or the table entry with the name, in order. */
  near({ words, known }: Named): readonly Group[] {
    const groups: Group[] = [];
    for (const word of words) for (const group of this.byWord.get(word) ?? NONE) groups.push(group);
    if (known) for (const group of this.byWord.get(`#${known.name}`) ?? NONE) groups.push(group);
    return inOrder(groups);
  }
}

const NONE: readonly Group[] = [];

const inOrder = (groups: readonly Group[]): readonly Group[] => (groups.length < 2 ? groups : [...new Set(groups)].sort((a, b) => a.order - b.order));

const firstOf = (group: Group): number => group.named[0]?.candidate.first ?? 0;

function groupsOf(reader: Reader, candidates: readonly Candidate[], fullOf: ReadonlyMap<string, string>): Group[] {
  const named = candidates.map((candidate): Named => {
    const words = wordsOf(reader, candidate);
    return { candidate, words, key: words.join(' '), known: knownPerson(reader, candidate) };
  });
  const found = new Found();
  for (const one of named.sort((a, b) => b.words.length - a.words.length || a.candidate.first - b.candidate.first)) {
    const same = found.having(one.key, fullOf.get(one.key));
    found.join(nearest(same.length > 0 ? same : groupsFor(found.near(one), one), one.candidate) ?? found.open(one), one);
  }
  const { groups } = found;
  for (const group of groups) group.named.sort((a, b) => a.candidate.first - b.candidate.first);
  return groups.sort((a, b) => firstOf(a) - firstOf(b));
}

/** The fullest form of the group in the article's body: the first with the most words, one that is not all capitals before one that is. */
function fullest(reader: Reader, group: Group, isHead: IsHead): string {
  let first: string | undefined;
  const named = inBody(group.named, isHead, ({ known }) => known !== null);
  const most = named.reduce((longest, { words }) => Math.max(longest, words.length), 0);
  for (const { candidate, words } of named) {
    if (words.length !== most) continue;
    const form = nameIn(reader, candidate);
    if (form !== form.toUpperCase()) return form;
    first ??= form;
  }
  return first ?? '';
}

/** The roles that the group's mentions are introduced with, each once. */
function rolesIn({ named, known }: Group, rolesOf: (candidate: Candidate) => readonly Role[]): readonly Role[] {
  const roles: Role[] = [];
  for (const { candidate } of named) for (const role of rolesOf(candidate)) if (fitsPerson(role, known)) roles.push(role);
  return distinctRoles(roles).map((role) => withState(role, known));
}

/** What is said of the people of an article: for the words of each abbreviation those of the full name, the roles of a candidate, and whether it is in a headline. */
export interface PersonFacts {
  readonly fullOf: ReadonlyMap<string, string>;
  readonly rolesOf: (candidate: Candidate) => readonly Role[];
  readonly isHead: IsHead;
}

/** People of the candidates, in order of first mention, each with all its mentions and roles. */
export function peopleOf(reader: Reader, candidates: readonly Candidate[], { fullOf, rolesOf, isHead }: PersonFacts): Person[] {
  const aliases = aliasesOf(reader, candidates);
  return groupsOf(reader, candidates, aliases.size === 0 ? fullOf : new Map([...fullOf, ...aliases])).map((group) => ({
    name: fullest(reader, group, isHead),
    known: group.known,
    roles: rolesIn(group, rolesOf),
    mentions: group.named.map(({ candidate }) => mentionOf(reader, candidate)),
  }));
}
