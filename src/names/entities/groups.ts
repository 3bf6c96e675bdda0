import type { KnownEntry, Mention } from '../../document/entities.ts';
import type { Reader } from '../../document/reader.ts';
import type { ListedName } from '../../knowledge/people/name-list.ts';
import { type Candidate, wordsOf } from '../candidate.ts';
import { listedAs } from '../listed.ts';
import { type IsHead, inBody } from './in-body.ts';
import { mentionOf, nameIn } from './written.ts';

/** A candidate with its words, what they are joined, and what tables say of it. */
export interface Named {
  readonly candidate: Candidate;
  readonly words: readonly string[];
  readonly key: string;
  readonly listed: readonly ListedName[];
}

/** The candidates that name one entity, in text order. */
export interface Group {
  readonly named: readonly Named[];
}

/** The candidate with what is asked of it again and again. */
export function namedOf(reader: Reader, candidate: Candidate): Named {
  const words = wordsOf(reader, candidate);
  return { candidate, words, key: words.join(' '), listed: listedAs(reader, candidate) };
}

/** Groups of candidates by the keys they have; one that several groups have keys of joins the first of them. */
export class Groups {
  readonly all: { readonly named: Named[] }[] = [];
  private readonly byKey = new Map<string, number>();

  add(named: Named, others: readonly string[]): void {
    let order = this.byKey.get(named.key) ?? this.all.length;
    for (const key of others) order = Math.min(order, this.byKey.get(key) ?? order);
    const group = this.all[order];
    if (group) group.named.push(named);
    else this.all.push({ named: [named] });
    this.keep(named.key, order);
    for (const key of others) this.keep(key, order);
  }

  private keep(key: string, order: number): void {
    if (!this.byKey.has(key)) this.byKey.set(key, order);
  }
}

/** The longest form of the group in the article's body; of equals one that is not all capitals. */
export function fullest(reader: Reader, { named }: Group, isHead: IsHead): string {
  let best = '';
  for (const { candidate } of inBody(named, isHead, ({ listed }) => listed.length > 0)) {
    const form = nameIn(reader, candidate);
    if (form.length > best.length || (form.length === best.length && best === best.toUpperCase())) best = form;
  }
  return best;
}

/** The mentions of the group. */
export const mentionsOf = (reader: Reader, { named }: Group): Mention[] => named.map(({ candidate }) => mentionOf(reader, candidate));

/** The table's entry as the output tells it. */
export const entryOf = (record: { readonly name: string; readonly country: string | null; readonly wikidata: string | null } | null): KnownEntry | null =>
  record && { name: record.name, country: record.country, wikidata: record.wikidata };
