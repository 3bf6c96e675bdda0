import type { KnownPerson, Person, Role } from '../document/layers.ts';
import type { Tied } from './abbreviations.ts';
import { aliasesOf } from './aliases.ts';
import { type Draft, nameIn, type Source, toMention, wordsOf } from './draft.ts';
import { shortens } from './identity.ts';
import { knownPerson } from './known.ts';
import { distinctRoles } from './roles/distinct.ts';
import { fitsPerson } from './roles/fits.ts';
import { areVariants } from './variants.ts';

interface Group {
  readonly order: number;
  readonly words: readonly string[];
  readonly known: KnownPerson | null;
  readonly drafts: Draft[];
}

interface Named {
  readonly draft: Draft;
  readonly words: readonly string[];
  readonly key: string;
  readonly known: KnownPerson | null;
}

const sameKnown = (a: KnownPerson | null, b: KnownPerson | null): boolean => a !== null && b !== null && a.name === b.name;

const differ = (a: KnownPerson | null, b: KnownPerson | null): boolean => a !== null && b !== null && a.name !== b.name;

/**
 * Groups a name could belong to, from the strongest tie to the weakest: the same table entry, a longer form of the name, another
 * spelling. Two different table entries are never one: "Trump" alone is not Ivanka Trump.
 */
function candidates(groups: readonly Group[], { words, known }: Named): Group[] {
  const open = groups.filter((group) => !differ(group.known, known));
  const ties = [
    (group: Group): boolean => sameKnown(group.known, known),
    (group: Group): boolean => shortens(words, group.words),
    (group: Group): boolean => areVariants(words, group.words),
  ];
  for (const tie of ties) {
    const tied = open.filter(tie);
    if (tied.length > 0) return tied;
  }
  return [];
}

/** Of several groups, the one mentioned last before the draft; of none before, the first. */
function nearest(groups: readonly Group[], draft: Draft): Group | undefined {
  let best = groups[0];
  let at = -1;
  for (const group of groups)
    for (const { first } of group.drafts)
      if (first < draft.first && first > at) {
        at = first;
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
    const group: Group = { order: this.groups.length, words, known, drafts: [] };
    this.groups.push(group);
    for (const word of words) Found.add(this.byWord, word, group);
    if (known) Found.add(this.byWord, `#${known.name}`, group);
    return group;
  }

  join(group: Group, { draft, key }: Named): void {
    group.drafts.push(draft);
    Found.add(this.byKey, key, group);
  }

  /** Groups that have one of these forms, in order. */
  having(keys: readonly string[]): Group[] {
    return inOrder(keys.flatMap((key) => this.byKey.get(key) ?? []));
  }

  /** Groups that share a word or the table entry with the name, in order. */
  near({ words, known }: Named): Group[] {
    return inOrder([...words, ...(known ? [`#${known.name}`] : [])].flatMap((word) => this.byWord.get(word) ?? []));
  }
}

const inOrder = (groups: readonly Group[]): Group[] => [...new Set(groups)].sort((a, b) => a.order - b.order);

function groupsOf(source: Source, drafts: readonly Draft[], fullOf: ReadonlyMap<string, string>): Group[] {
  const named = drafts.map((draft): Named => {
    const words = wordsOf(source, draft);
    return { draft, words, key: words.join(' '), known: knownPerson(source, draft) };
  });
  const found = new Found();
  const byLength = [...named].sort((a, b) => b.words.length - a.words.length || a.draft.first - b.draft.first);
  for (const one of byLength) {
    const full = fullOf.get(one.key);
    const same = found.having([one.key, ...(full === undefined ? [] : [full])]);
    found.join(nearest(same.length > 0 ? same : candidates(found.near(one), one), one.draft) ?? found.open(one), one);
  }
  const { groups } = found;
  for (const group of groups) group.drafts.sort((a, b) => a.first - b.first);
  return groups.sort((a, b) => (a.drafts[0]?.first ?? 0) - (b.drafts[0]?.first ?? 0));
}

/** The fullest form of the group: the first with the most words, one that is not all capitals before one that is. */
function fullest(source: Source, group: Group): string {
  const forms = group.drafts.filter((one) => wordsOf(source, one).length === group.words.length).map((one) => nameIn(source, one));
  return forms.find((one) => one !== one.toUpperCase()) ?? forms[0] ?? '';
}

/** People of the drafts, in order of first mention, each with all its mentions and roles. */
export function peopleOf(source: Source, { drafts, fullOf }: Tied, rolesOf: (draft: Draft) => readonly Role[]): Person[] {
  return groupsOf(source, drafts, new Map([...fullOf, ...aliasesOf(source, drafts)])).map((group) => ({
    name: fullest(source, group),
    known: group.known,
    roles: distinctRoles(group.drafts.flatMap(rolesOf).filter((role) => fitsPerson(role, group.known))),
    mentions: group.drafts.map((draft) => toMention(source, draft)),
  }));
}
