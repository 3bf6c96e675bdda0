import type { Organisation, Place } from '../document/layers.ts';
import type { ListedName } from '../knowledge/name-list.ts';
import type { OrganisationRecord } from '../knowledge/organisations.ts';
import type { Tied } from './abbreviations.ts';
import { type Draft, type Source, surface, toMention, wordsOf } from './draft.ts';
import { listedAs } from './known.ts';
import { isThing, namesNoPlace } from './things.ts';

interface Group {
  readonly order: number;
  readonly drafts: Draft[];
}

/** Mentions of one organisation or place, joined by their words, or by the table entry or the full name both forms belong to. */
class Groups {
  readonly all: Group[] = [];
  private readonly byKey = new Map<string, Group>();

  /** Puts the mention into the first group that has one of its keys, or into a new one. */
  add(draft: Draft, keys: readonly (string | undefined)[]): void {
    let group: Group | undefined;
    for (const key of keys) {
      const met = key === undefined ? undefined : this.byKey.get(key);
      if (met && (!group || met.order < group.order)) group = met;
    }
    if (!group) {
      group = { order: this.all.length, drafts: [] };
      this.all.push(group);
    }
    group.drafts.push(draft);
    for (const key of keys) if (key !== undefined && !this.byKey.has(key)) this.byKey.set(key, group);
  }
}

function fullest(source: Source, { drafts }: Group): string {
  let best = '';
  for (const draft of drafts) {
    const written = surface(source, draft);
    if (written.length < best.length || written === best) continue;
    const form = written.replace(/\s{1,9}/gu, ' ');
    if (form.length > best.length || (form.length === best.length && best === best.toUpperCase())) best = form;
  }
  return best;
}

/** What the first of the group's mentions that says something says. */
function firstSaid<T>({ drafts }: Group, said: (draft: Draft) => T | null): T | null {
  for (const draft of drafts) {
    const found = said(draft);
    if (found !== null) return found;
  }
  return null;
}

function organisationOf(source: Source, draft: Draft): OrganisationRecord | null {
  for (const listed of listedAs(source, draft)) if (listed.type === 'organisation') return listed.record;
  return null;
}

/** Organisations of the drafts, in order of first mention. */
export function organisationsOf(source: Source, { drafts, fullOf }: Tied): Organisation[] {
  const groups = new Groups();
  for (const draft of drafts) {
    if (draft.past - draft.first === 1 && isThing(source.tokens.hashes[draft.first] ?? 0)) continue;
    const words = wordsOf(source, draft).join(' ');
    const record = organisationOf(source, draft);
    groups.add(draft, [words, record ? `#${record.name}` : undefined, fullOf.get(words)]);
  }
  return groups.all.map((group) => {
    const known = firstSaid(group, (draft) => organisationOf(source, draft));
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

/** The country of the place, or of the capital, that tables take the mention for. */
function homeOf(source: Source, draft: Draft): string | null {
  for (const listed of listedAs(source, draft)) {
    if (listed.type === 'place') return listed.record.country;
    if (listed.type === 'country') return listed.code;
  }
  return null;
}

/** Places of the drafts, in order of first mention; countries are left to their own room. */
export function placesOf(source: Source, drafts: readonly Draft[]): Place[] {
  const groups = new Groups();
  for (const draft of drafts) {
    const listed = listedAs(source, draft);
    if (isCountry(listed) || namesNoPlace(source.tokens.hashes[draft.first - 1] ?? 0)) continue;
    const keys = [wordsOf(source, draft).join(' ')];
    for (const one of listed) if (one.type === 'place') keys.push(`#${one.record.name}`);
    groups.add(draft, keys);
  }
  return groups.all.map((group) => ({
    name: fullest(source, group),
    country: firstSaid(group, (draft) => homeOf(source, draft)),
    mentions: group.drafts.map((draft) => toMention(source, draft)),
  }));
}
