import type { Organisation, Place } from '../document/layers.ts';
import type { ListedName } from '../knowledge/name-list.ts';
import type { Tied } from './abbreviations.ts';
import { type Draft, type Source, surface, toMention, wordsOf } from './draft.ts';
import { listedAs } from './known.ts';
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
    const form = surface(source, draft).replace(/\s{1,9}/gu, ' ');
    if (form.length > best.length || (form.length === best.length && best === best.toUpperCase())) best = form;
  }
  return best;
}

/** Organisations of the drafts, in order of first mention. */
export function organisationsOf(source: Source, { drafts, fullOf }: Tied): Organisation[] {
  const record = (draft: Draft) => listedAs(source, draft).find((listed) => listed.type === 'organisation')?.record;
  const names = drafts.filter(({ first, past }) => past - first > 1 || !isThing(source.tokens.hashes[first] ?? 0));
  return groupsOf(source, names, (draft) => {
    const known = record(draft);
    const full = fullOf.get(wordsOf(source, draft).join(' '));
    return [...(known ? [`#${known.name}`] : []), ...(full === undefined ? [] : [full])];
  }).map((group) => {
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
  const keysOf = (draft: Draft): string[] => listedAs(source, draft).flatMap((listed) => (listed.type === 'place' ? [`#${listed.record.name}`] : []));
  return groupsOf(source, names, keysOf).map((group) => ({
    name: fullest(source, group),
    country: group.drafts.map(countryOf).find((code) => code !== null) ?? null,
    mentions: group.drafts.map((draft) => toMention(source, draft)),
  }));
}
