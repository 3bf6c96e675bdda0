import { type DateLanguage, inLanguage } from '../../knowledge/dates/forms.ts';
import { readKept } from '../../models/read.ts';
import { PATTERNS } from '../patterns/all.ts';
import { compilePrefilter } from './compile.ts';
import { type Prefilter, TablePrefilter } from './prefilter.ts';
import { packTables, unpackTables } from './tables.ts';

/** The names that the bytes of each language's prefilter are kept under. */
const KEPT: Readonly<Record<DateLanguage, string>> = { ind: 'dates-ind', zsm: 'dates-zsm' };

const bytesOf = (language: DateLanguage): Uint8Array => packTables(compilePrefilter(PATTERNS, language));

/** The bytes that the build keeps, by name. */
export const COMPILED_DATES: Readonly<Record<string, () => Uint8Array>> = { [KEPT.ind]: () => bytesOf('ind'), [KEPT.zsm]: () => bytesOf('zsm') };

function prefilterOf(language: DateLanguage): Prefilter {
  const kept = readKept(KEPT[language]);
  return new TablePrefilter(kept === null ? compilePrefilter(PATTERNS, language) : unpackTables(kept));
}

/** The prefilter of all patterns in a language: as the build compiled it, else compiled now. */
export const datePrefilter: (language: DateLanguage) => Prefilter = inLanguage(prefilterOf);
