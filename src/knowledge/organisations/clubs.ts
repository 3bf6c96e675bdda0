import { type Phrase, type PhraseTable, phraseTable } from '../phrases.ts';
import { lazy, listOf, rowsOf } from '../table.ts';
import { CLUBS_TABLE } from './clubs.table.ts';

/** A football club, its country (ISO 3166-1 alpha-2), and what it is called: anywhere, and in sport reports alone. */
export interface ClubRecord {
  readonly name: string;
  readonly kind: 'sport';
  readonly country: string | null;
  readonly aliases: readonly string[];
  readonly short: readonly string[];
  readonly wikidata: string | null;
  readonly inSport: readonly string[];
}

/** All clubs, in the table's order. */
export const clubs: () => readonly ClubRecord[] = lazy(() =>
  rowsOf(CLUBS_TABLE).map(([name = '', country, aliases, inSport, wikidata]) => ({
    name,
    kind: 'sport' as const,
    country: country || null,
    aliases: listOf(aliases),
    short: [],
    wikidata: wikidata || null,
    inSport: listOf(inSport),
  })),
);

/** What a football report calls a club by; `isOwn` for the club's name and its other names, which name it anywhere. */
export interface ClubForm {
  readonly club: ClubRecord;
  readonly isOwn: boolean;
}

function forms(): Phrase<ClubForm>[] {
  return clubs().flatMap((club) => [
    ...[club.name, ...club.aliases].map((form) => ({ form, case: 'initial' as const, value: { club, isOwn: true } })),
    ...club.inSport.map((form) => ({ form, case: 'initial' as const, value: { club, isOwn: false } })),
  ]);
}

/** All that clubs are called in football reports, where the same words are elsewhere a city or anything else: "Liverpool", "Setan Merah". */
export const clubForms: () => PhraseTable<ClubForm> = lazy(() => phraseTable('clubs', forms));
