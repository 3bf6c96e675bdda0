import type { Organisation } from '../../document/entities.ts';
import type { Reader } from '../../document/reader.ts';
import { bodyHeads } from '../../knowledge/organisations/body-heads.ts';
import type { OrganisationRecord } from '../../knowledge/organisations/organisations.ts';
import { nameList } from '../../knowledge/people/name-list.ts';
import { fold, foldHash } from '../../text/fold.ts';
import { isAnother } from '../another-body.ts';
import { abbreviates } from '../brackets.ts';
import type { Candidate, Range } from '../candidate.ts';
import { type Described, described } from './described.ts';
import { entryOf, fullest, type Group, Groups, mentionsOf, type Named, namedOf } from './groups.ts';
import type { IsHead } from './in-body.ts';
import { type OrganisationForm, sameOrganisations, withoutLegalForms } from './same-organisation.ts';

/** The organisation that tables list under the candidate's words, or under those of a firm without its legal forms: "Huawei Technologies Co Ltd". */
function recordOf({ listed, words }: Named): OrganisationRecord | null {
  for (const one of listed) if (one.type === 'organisation') return one.record;
  const bare = withoutLegalForms(words);
  const others = bare.length === words.length || bare.length < 2 ? [] : nameList().valuesOf(bare.map((word) => foldHash(word)));
  for (const one of others) if (one.type === 'organisation') return one.record;
  return null;
}

function recordIn({ named }: Group): OrganisationRecord | null {
  for (const one of named) {
    const record = recordOf(one);
    if (record) return record;
  }
  return null;
}

const INNER_SHORT = /(?<before>^[^()]{2,200}?) ?\( ?(?<short>\p{Lu}[\p{L}\d-]{1,11}) ?\) ?(?=\p{Lu})/u;

/** True if the words head the names of local bodies, other than courts: "Dinas", "BPBD". */
const headsBodies = (words: readonly string[]): boolean =>
  bodyHeads()
    .valuesOf(words.map((word) => foldHash(word)))
    .some(({ kind }) => kind !== 'judiciary');

/** A local body's name without the abbreviation inside it, of the words before: "Dinas Perhubungan (Dishub) Bandung" is "Dinas Perhubungan Bandung". */
const withoutShort = (name: string): string =>
  name.replace(INNER_SHORT, (all: string, before: string, short: string) => {
    const words = fold(before).split(/[^\p{L}\d]+/u);
    const isBody = headsBodies([fold(short)]) || headsBodies(words) || headsBodies(words.slice(0, 1));
    return isBody && abbreviates(fold(short), words) ? `${before} ` : all;
  });

/** The longest form; a club's own name before its nickname ("The Gunners"). */
function nameOf(reader: Reader, group: Group, isHead: IsHead): string {
  for (const one of group.named) {
    const record = recordOf(one);
    if (record?.kind === 'sport' && one.words.join(' ') === fold(record.name)) return record.name;
  }
  return withoutShort(fullest(reader, group, isHead));
}

function isAllCaps(reader: Reader, { first, past }: Range): boolean {
  for (let i = first; i < past; i++) if (!reader.isAllCaps(i)) return false;
  return true;
}

/** The group's longest form. */
function longestForm(reader: Reader, { named }: Group): OrganisationForm {
  const longest = named.reduce((best, one) => (one.words.length > best.words.length ? one : best));
  return { words: longest.words, isAbbreviation: isAllCaps(reader, longest.candidate) };
}

const firstOf = ({ named }: Group): number => named[0]?.candidate.first ?? 0;

/** Kinds of organisations that every state has; listed without a country they may be short for any: "Kementerian Luar Negeri" for that of Israel. */
const OF_STATES: ReadonlySet<string> = new Set(['ministry', 'judiciary']);

/** The entry's name, unless it is that of an organisation every state has. */
const ownName = (record: OrganisationRecord | null): string | null =>
  record === null || (record.country === null && OF_STATES.has(record.kind)) ? null : record.name;

/** Groups of which one has a shorter name of the other, joined. */
function joined(reader: Reader, groups: readonly Group[]): readonly Group[] {
  const roots = sameOrganisations(
    groups.map((group) => longestForm(reader, group)),
    groups.map((group) => ownName(recordIn(group))),
  );
  if (roots.every((root, k) => root === k)) return groups;
  const wholes = groups.map(({ named }, k) => (roots[k] === k ? { named: [...named] } : null));
  groups.forEach(({ named }, k) => {
    const root = roots[k] ?? k;
    if (root !== k) for (const one of named) wholes[root]?.named.push(one);
  });
  const kept = wholes.filter((group) => group !== null);
  for (const { named } of kept) named.sort((a, b) => a.candidate.first - b.candidate.first);
  return kept.sort((a, b) => firstOf(a) - firstOf(b));
}

/** Small words that initials leave out. */
const SMALL: ReadonlySet<string> = new Set(['dan', 'untuk', 'di', 'dari', 'of', 'and', 'the', 'for', 'atas', 'dalam']);
const LEAST_INITIALS = 2;

/** The initials of a name of several words, small words left out. */
const initialsOf = (words: readonly string[]): string => words.map((word) => (SMALL.has(word) ? '' : (word[0] ?? ''))).join('');

/** For each abbreviation that no bracket explains, the one name in the article that has its letters as initials. */
function initialsIn(reader: Reader, all: readonly Named[]): ReadonlyMap<string, string> {
  const byInitials = new Map<string, Set<string>>();
  for (const { key, words } of all) {
    const initials = words.length < LEAST_INITIALS ? '' : initialsOf(words);
    if (initials.length >= LEAST_INITIALS) byInitials.set(initials, (byInitials.get(initials) ?? new Set()).add(key));
  }
  const fullOf = new Map<string, string>();
  for (const { key, words, candidate } of all) {
    const [only, ...others] = words.length === 1 && isAllCaps(reader, candidate) ? (byInitials.get(key) ?? []) : [];
    if (only !== undefined && others.length === 0) fullOf.set(key, only);
  }
  return fullOf;
}

/** The name with the abbreviation it begins with written out, where the article says what it is short for: "PT SIS", "TI NTT". */
function writtenOut(words: readonly string[], fullOf: ReadonlyMap<string, string>): string | undefined {
  const [head = '', ...rest] = words;
  const full = fullOf.get(head);
  if (full !== undefined && rest.length > 0) return `${full} ${rest.join(' ')}`;
  return words.length === 2 && withoutLegalForms(words).length === 1 ? fullOf.get(rest[0] ?? '') : undefined;
}

/** What the forms of an organisation that no table lists say of it. */
function describedIn(reader: Reader, { named }: Group): Described {
  const all = named.map(({ candidate }) => described(reader, candidate));
  const kind = all.find((one) => one.kind !== null)?.kind ?? null;
  return { kind, country: all.find((one) => one.country !== null)?.country ?? null };
}

/** What is said of the organisations of an article: for the words of each abbreviation those of the full name, and whether a candidate is in a headline. */
export interface OrganisationFacts {
  readonly fullOf: ReadonlyMap<string, string>;
  readonly isHead: IsHead;
}

/** The abbreviation without what tables say of it, where the article spells it out as another body: "Asosiasi Futsal Provinsi (AFP)" is no news agency. */
function asSpelledOut(named: Named, full: string | undefined): Named {
  const record = full === undefined || named.words.length > 1 ? null : recordOf(named);
  return full !== undefined && record !== null && isAnother(full.split(' '), record) ? { ...named, listed: [] } : named;
}

/** Organisations of the candidates, in order of first mention. */
export function organisationsOf(reader: Reader, candidates: readonly Candidate[], { fullOf, isHead }: OrganisationFacts): Organisation[] {
  const groups = new Groups();
  const all = candidates.map((candidate) => {
    const named = namedOf(reader, candidate);
    return asSpelledOut(named, fullOf.get(named.key));
  });
  const spelled = initialsIn(reader, all);
  for (const named of all) {
    const known = recordOf(named);
    const full = fullOf.get(named.key) ?? spelled.get(named.key) ?? writtenOut(named.words, fullOf);
    groups.add(named, [...(known ? [`#${known.name}`] : []), ...(full === undefined ? [] : [full])]);
  }
  return joined(reader, groups.all).map((group) => {
    const known = recordIn(group);
    const { kind, country } = known ?? describedIn(reader, group);
    return { name: nameOf(reader, group, isHead), known: entryOf(known), kind, country, mentions: mentionsOf(reader, group) };
  });
}
