import type { KnownPerson, Person, Role } from '../document/layers.ts';
import type { Tied } from './abbreviations.ts';
import { type Draft, type Source, surface, toMention, wordsOf } from './draft.ts';
import { shortens } from './identity.ts';
import { knownPerson } from './known.ts';
import { distinctRoles } from './roles/distinct.ts';
import { areVariants } from './variants.ts';

interface Group {
  readonly words: readonly string[];
  readonly known: KnownPerson | null;
  readonly drafts: Draft[];
  readonly keys: Set<string>;
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

function groupsOf(source: Source, drafts: readonly Draft[], fullOf: ReadonlyMap<string, string>): Group[] {
  const named = drafts.map((draft): Named => {
    const words = wordsOf(source, draft);
    return { draft, words, key: words.join(' '), known: knownPerson(source, draft) };
  });
  const groups: Group[] = [];
  const byLength = [...named].sort((a, b) => b.words.length - a.words.length || a.draft.first - b.draft.first);
  for (const one of byLength) {
    const full = fullOf.get(one.key);
    const same = groups.filter((group) => group.keys.has(one.key) || (full !== undefined && group.keys.has(full)));
    const group = nearest(same.length > 0 ? same : candidates(groups, one), one.draft);
    if (group) {
      group.drafts.push(one.draft);
      group.keys.add(one.key);
    } else groups.push({ words: one.words, known: one.known, drafts: [one.draft], keys: new Set([one.key]) });
  }
  for (const group of groups) group.drafts.sort((a, b) => a.first - b.first);
  return groups.sort((a, b) => (a.drafts[0]?.first ?? 0) - (b.drafts[0]?.first ?? 0));
}

/** The fullest form of the group: the first with the most words, one that is not all capitals before one that is. */
function fullest(source: Source, group: Group): string {
  const forms = group.drafts.filter((one) => wordsOf(source, one).length === group.words.length).map((one) => surface(source, one));
  const form = forms.find((one) => one !== one.toUpperCase()) ?? forms[0] ?? '';
  return form.replace(/\s{1,9}/gu, ' ');
}

/** People of the drafts, in order of first mention, each with all its mentions and roles. */
export function peopleOf(source: Source, { drafts, fullOf }: Tied, rolesOf: (draft: Draft) => readonly Role[]): Person[] {
  return groupsOf(source, drafts, fullOf).map((group) => ({
    name: fullest(source, group),
    known: group.known,
    roles: distinctRoles(group.drafts.flatMap(rolesOf)),
    mentions: group.drafts.map((draft) => toMention(source, draft)),
  }));
}
