import type { Organisation, Place } from '../document/layers.ts';
import { ALL_CAPS, hasFlag } from '../document/tokens.ts';
import type { ListedName } from '../knowledge/name-list.ts';
import type { Tied } from './abbreviations.ts';
import { type Draft, nameIn, type Source, toMention, wordsOf } from './draft.ts';
import { listedAs } from './known.ts';
import { type BodyForm, sameBodies } from './same-body.ts';
import { isThing, namesNoPlace } from './things.ts';

interface Group {
  readonly order: number;
  readonly drafts: Draft[];
}

/** Mentions of one organisation or place, joined by their words or by the table entry both forms belong to. */
function groupsOf(source: Source, drafts: readonly Draft[], keysOf: (draft: Draft) => string[]): Group[] {
  const groups: Group[] = [];
  const byKey = new Map<string, Group>();
  for (const draft of drafts) {
    const keys = [wordsOf(source, draft).join(' '), ...keysOf(draft)];
    let group: Group | undefined;
    for (const key of keys) {
      const met = byKey.get(key);
      if (met && (!group || met.order < group.order)) group = met;
    }
    if (!group) {
      group = { order: groups.length, drafts: [] };
      groups.push(group);
    }
    group.drafts.push(draft);
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, group);
  }
  return groups;
}

function fullest(source: Source, { drafts }: Group): string {
  let best = '';
  for (const draft of drafts) {
    const form = nameIn(source, draft);
    if (form.length > best.length || (form.length === best.length && best === best.toUpperCase())) best = form;
  }
  return best;
}

function isAllCaps({ tokens }: Source, { first, past }: Draft): boolean {
  for (let i = first; i < past; i++) if (!hasFlag(tokens, i, ALL_CAPS)) return false;
  return true;
}

/** The group's longest form. */
function longestForm(source: Source, { drafts }: Group): BodyForm {
  const forms = drafts.map((draft) => ({
    words: wordsOf(source, draft),
    isAbbreviation: isAllCaps(source, draft),
  }));
  return forms.reduce((best, form) => (form.words.length > best.words.length ? form : best));
}

/** Groups of which one has a shorter name of the other, joined; `keyOf` names the table's entry of a mention. */
function joined(source: Source, groups: readonly Group[], keyOf: (draft: Draft) => string | null): Group[] {
  const keys = groups.map(({ drafts }) => drafts.map(keyOf).find((key) => key !== null) ?? null);
  const roots = sameBodies(
    groups.map((group) => longestForm(source, group)),
    keys,
  );
  return groups
    .flatMap(({ order }, k) => {
      if (roots[k] !== k) return [];
      const drafts = groups.flatMap((other, j) => (roots[j] === k ? other.drafts : [])).sort((a, b) => a.first - b.first);
      return [{ order, drafts }];
    })
    .sort((a, b) => (a.drafts[0]?.first ?? 0) - (b.drafts[0]?.first ?? 0));
}

/** Organisations of the drafts, in order of first mention. */
export function organisationsOf(source: Source, { drafts, fullOf }: Tied): Organisation[] {
  const record = (draft: Draft) => listedAs(source, draft).find((listed) => listed.type === 'organisation')?.record;
  const names = drafts.filter(({ first, past }) => past - first > 1 || !isThing(source.tokens.hashes[first] ?? 0));
  const groups = groupsOf(source, names, (draft) => {
    const known = record(draft);
    const full = fullOf.get(wordsOf(source, draft).join(' '));
    return [...(known ? [`#${known.name}`] : []), ...(full === undefined ? [] : [full])];
  });
  return joined(source, groups, (draft) => record(draft)?.name ?? null).map((group) => {
    const known = group.drafts.map(record).find((one) => one !== undefined);
    return {
      name: fullest(source, group),
      kind: known?.kind ?? null,
      country: known?.country ?? null,
      mentions: group.drafts.map((draft) => toMention(source, draft)),
    };
  });
}

/** True for a form that names a country and no place in one: "Gaza" and "Tepi Barat" are both, and stay places. */
function isCountry(listed: readonly ListedName[]): boolean {
  return listed.some((one) => one.type === 'country' && !one.capital) && !listed.some((one) => one.type === 'place');
}

/** What kind of place a name says it is, before the name itself: "Kabupaten Bondowoso". */
const HEADS: ReadonlySet<string> = new Set('kab kabupaten kec kecamatan'.split(' '));

const withoutHead = (words: readonly string[]): string => (words.length > 1 && HEADS.has(words[0] ?? '') ? words.slice(1) : words).join(' ');

/** For each place's name the heads it stands behind. */
function headsOf(source: Source, drafts: readonly Draft[]): ReadonlyMap<string, ReadonlySet<string>> {
  const heads = new Map<string, Set<string>>();
  for (const draft of drafts) {
    const words = wordsOf(source, draft);
    const [head = ''] = words;
    if (words.length > 1 && HEADS.has(head)) heads.set(withoutHead(words), (heads.get(withoutHead(words)) ?? new Set()).add(head));
  }
  return heads;
}

/** Places of the drafts, in order of first mention; countries are left to their own room. */
export function placesOf(source: Source, drafts: readonly Draft[]): Place[] {
  const { hashes } = source.tokens;
  const names = drafts.filter((draft) => !isCountry(listedAs(source, draft)) && !namesNoPlace(hashes[draft.first - 1] ?? 0));
  const countryOf = (draft: Draft): string | null => {
    for (const listed of listedAs(source, draft)) {
      if (listed.type === 'place') return listed.record.country;
      if (listed.type === 'country') return listed.code;
    }
    return null;
  };
  const heads = headsOf(source, names);
  const keysOf = (draft: Draft): string[] => {
    const bare = withoutHead(wordsOf(source, draft));
    const record = listedAs(source, draft).flatMap((listed) => (listed.type === 'place' ? [`#${listed.record.name}`] : []));
    return heads.get(bare)?.size === 1 ? [...record, `~${bare}`] : record;
  };
  return groupsOf(source, names, keysOf).map((group) => ({
    name: fullest(source, group),
    country: group.drafts.map(countryOf).find((code) => code !== null) ?? null,
    mentions: group.drafts.map((draft) => toMention(source, draft)),
  }));
}
