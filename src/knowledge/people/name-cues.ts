import { addCue, CUE_SLOTS, type CueTable } from '../../models/names/cues.ts';
import { foldHash } from '../../text/fold.ts';
import { scan } from '../../text/scan.ts';
import { countries } from '../countries/countries.ts';
import { organisations } from '../organisations/organisations.ts';
import { places } from '../places/places.ts';
import { listOf, rowsOf } from '../table.ts';
import { NAME_CUES_TABLE } from './name-cues.table.ts';
import { people } from './people.ts';
import { PERSON_NAMES_TABLE } from './person-names.table.ts';
import { titles } from './titles.ts';

/** Classes of the cue table, in bit order, then those that other tables give. The order is fixed: trained weights know it. */
const CLASSES = [
  'verb',
  'deed',
  'particle',
  'not-name',
  'org-head',
  'org-tail',
  'place-head',
  'place-prep',
  'direction',
  'kin',
  'degree',
  'honorific',
  'rank',
  'digit-unit',
  'event',
  'media',
  'given',
  'surname',
  'title',
  'title-word',
  'country',
  'place',
  'organisation',
  'person',
] as const;

/** A longer title is written in full once, and made of words that are not a sign of one: "Menteri Pemberdayaan Perempuan dan Perlindungan Anak". */
const LONGEST_TITLE = 4;

/** What a word may be to a name beside it or around it. */
export type CueClass = (typeof CLASSES)[number];

const BITS: ReadonlyMap<string, number> = new Map(CLASSES.map((name, bit) => [name, 1 << bit]));

/** The bit of a class in `cueOf` values. */
export function cueBit(name: CueClass): number {
  return BITS.get(name) ?? 0;
}

/** Marks the words of a form: the first with `first`, the others with `rest`. Marks and numbers are not cues. */
function addWords(table: CueTable, form: string, first: number, rest: number): void {
  let bits = first;
  scan(form, { start: 0, end: form.length }, (start, end) => {
    if (end - start < 2) return;
    addCue(table, foldHash(form, start, end), bits);
    bits = rest;
  });
}

/** The forms of titles; the words of offices ("operasi", "logistik") are not a sign of one, and their abbreviations no model has seen. */
function cuedTitles(): string[] {
  const forms = titles().flatMap(({ title, short, isOffice }) => (isOffice ? [] : [title, ...short]));
  return forms.filter((form) => form.split(' ').length <= LONGEST_TITLE);
}

function addTables(table: CueTable): void {
  const bit = cueBit;
  for (const form of cuedTitles()) addWords(table, form, bit('title'), bit('title-word'));
  for (const { name, aliases, short, demonyms } of countries().values())
    for (const form of [name, ...aliases, ...short, ...demonyms]) addWords(table, form, bit('country'), bit('country'));
  for (const { name, aliases } of places()) for (const form of [name, ...aliases]) addWords(table, form, bit('place'), bit('place'));
  for (const { name, aliases, short } of organisations())
    for (const form of [name, ...aliases, ...short]) addWords(table, form, bit('organisation'), bit('organisation'));
  for (const { name, forms } of people()) for (const form of [name, ...forms]) addWords(table, form, bit('person'), bit('person'));
}

/**
 * The cues of all tables, compiled afresh. The name model keeps the table it was trained with, so that the analysis need not compile
 * it, and so that model and cues fit: after a change of the tables the model has to be trained again.
 */
export function compileCues(): CueTable {
  const table = { keys: new Int32Array(CUE_SLOTS), bits: new Int32Array(CUE_SLOTS) };
  const rows = [...rowsOf(NAME_CUES_TABLE), ...rowsOf(PERSON_NAMES_TABLE).map(([name, , words]) => [name, words])];
  for (const [name = '', words] of rows) {
    const bit = BITS.get(name) ?? 0;
    for (const word of listOf(words)) addCue(table, foldHash(word), bit);
  }
  addTables(table);
  return table;
}
