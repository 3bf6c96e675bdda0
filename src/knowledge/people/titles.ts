import { lazy, listOf, rowsOf } from '../table.ts';
import { OFFICES_TABLE } from './offices.table.ts';
import { TITLES_TABLE } from './titles.table.ts';

/** Groups of titles that are offices of a state or of states. */
export const STATE_OFFICES: ReadonlySet<string> = new Set([
  'diplomat-intl',
  'head-of-government',
  'head-of-state',
  'legislature-judiciary',
  'military',
  'minister',
  'police-security',
  'spokesperson',
  'us-style',
]);

/** A title and its short forms: "Menteri Pertahanan" has "Menhan". */
export interface TitleRecord {
  readonly title: string;
  readonly group: string;
  /** Also a given name or a common word: "Sultan", "Gus", "Bang"; "ketua". */
  readonly ambiguous: boolean;
  /** No name, and so a title in lower case too: "ketua", "pemimpin". */
  readonly common: boolean;
  /** Held in the service of another officer: "Juru Bicara" Presiden, "Penasihat" Presiden. */
  readonly personal: boolean;
  /** A field of work too: no office parts there. "Kabid Hubungan Media dan [Kehumasan]". */
  readonly field: boolean;
  readonly short: readonly string[];
  /** From the table of offices, which is there for the abbreviations. */
  readonly isOffice: boolean;
  /** ISO 3166-1 alpha-2 of the one state that has such an office: "Kapolri", "Bupati". */
  readonly country: string | null;
}

function recordsOf(table: string, isOffice: boolean): TitleRecord[] {
  return rowsOf(table).map(([title = '', group = '', note, short, country]) => ({
    title,
    group,
    ambiguous: note === 'ambiguous' || note === 'common',
    common: note === 'common',
    personal: note === 'personal',
    field: note === 'field',
    short: listOf(short),
    isOffice,
    country: country || null,
  }));
}

/** All titles and offices, in the tables' order. */
export const titles: () => readonly TitleRecord[] = lazy(() => [...recordsOf(TITLES_TABLE, false), ...recordsOf(OFFICES_TABLE, true)]);
