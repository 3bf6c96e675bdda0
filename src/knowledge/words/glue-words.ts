import { scan } from '../../text/scan.ts';
import { countries } from '../countries/countries.ts';
import { organisations } from '../organisations/organisations.ts';
import { people } from '../people/people.ts';
import { titles } from '../people/titles.ts';
import { type PhraseTable, phraseTable } from '../phrases.ts';
import { lazy } from '../table.ts';
import { COMMON_WORDS_TABLE } from './common-words.table.ts';
import { organisationHeads } from './lost-spaces.ts';

const SHORTEST_WORD_LETTERS = 4;
/** Shorter words of people's names begin and end too many others. */
const SHORTEST_PERSON_WORD_LETTERS = 5;

/** Adds the words of a form that begin with a capital and have so many letters. */
function addWords(words: Set<string>, form: string, least: number): void {
  scan(form, { start: 0, end: form.length }, (start, end) => {
    const word = form.slice(start, end);
    if (end - start >= least && /^\p{Lu}\p{Ll}/u.test(word)) words.add(word);
  });
}

function peoplesNames(): string[] {
  const words = new Set<string>();
  for (const { name, forms } of people()) for (const form of [name, ...forms]) addWords(words, form, SHORTEST_PERSON_WORD_LETTERS);
  return [...words];
}

function namesAndTitles(): string[] {
  const words = new Set<string>(organisationHeads());
  const add = (form: string): void => addWords(words, form, SHORTEST_WORD_LETTERS);
  for (const { name, aliases, demonyms, capitals } of countries().values()) for (const form of [name, ...aliases, ...demonyms, ...capitals]) add(form);
  for (const { title, short, ambiguous, isOffice } of titles())
    if (!ambiguous && !isOffice) for (const form of [title, ...short.filter((one) => one.length > SHORTEST_WORD_LETTERS)]) add(form);
  return [...words];
}

function abbreviations(): string[] {
  const short = [...countries().values()].flatMap((country) => country.short);
  return [
    ...short.filter((form) => form.length === 2),
    ...[...short, ...organisations().flatMap((body) => body.short)].filter((form) => /^\p{Lu}{3,6}$/u.test(form)),
  ];
}

const wordTable = (id: string, words: () => readonly string[]): (() => PhraseTable<true>) =>
  lazy(() => phraseTable(id, () => words().map((form) => ({ form, case: 'any', value: true }))));

/**
 * Capitalised words that country names, titles and organisations' names are made of ("Serikat", "Presiden", "Israel"):
 * along these a run of glued words may be cut. Words under four letters are left out, for they begin and end too many others.
 */
export const glueWords: () => PhraseTable<true> = wordTable('glue-words', namesAndTitles);

/** Words of public figures' names ("Netanyahu", "Subianto"), along which a run of glued words may be cut as well. */
export const gluePeople: () => PhraseTable<true> = wordTable('glue-people', peoplesNames);

/** Abbreviations of countries and organisations ("PBB", "AS"), which may be glued to the front of a name. */
export const glueAbbreviations: () => PhraseTable<true> = wordTable('glue-abbreviations', abbreviations);

/** Everyday words, which may be glued to the end of a name. */
export const commonWords: () => PhraseTable<true> = wordTable('common-words', () => COMMON_WORDS_TABLE.trim().split(/\s+/u));
