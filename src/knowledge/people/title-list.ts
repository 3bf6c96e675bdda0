import { type Phrase, type PhraseTable, phraseTable } from '../phrases.ts';
import { lazy } from '../table.ts';
import { type TitleRecord, titles } from './titles.ts';

const LONGEST_ABBREVIATION = 3;

/** The form itself, and without the comma before "dan", which newsrooms leave out: "Menteri Pendidikan Tinggi, Sains dan Teknologi". */
const spellings = (form: string): readonly string[] => (form.includes(', dan ') ? [form, form.replace(', dan ', ' dan ')] : [form]);

function titlePhrases(): Phrase<TitleRecord>[] {
  const phrases: Phrase<TitleRecord>[] = [];
  for (const record of titles())
    for (const form of [record.title, ...record.short].flatMap(spellings)) {
      const exact = form === form.toUpperCase() || (form.length <= LONGEST_ABBREVIATION && (form !== record.title || !record.isOffice));
      phrases.push({ form, case: exact ? 'exact' : record.ambiguous && !record.common ? 'initial' : 'any', value: record });
    }
  return phrases;
}

/**
 * Every title and its short forms. Abbreviations and forms of address of up to three letters match in exact case ("PM", "KH"), ambiguous titles with a capital
 * ("Raja", "Putri"), all others in any case: newsrooms write "presiden" and "Presiden".
 */
export const titleList: () => PhraseTable<TitleRecord> = lazy(() => phraseTable('titles', titlePhrases));
