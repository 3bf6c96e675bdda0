import { type Phrase, type PhraseTable, phraseTable } from '../phrases.ts';
import { lazy, listOf, rowsOf } from '../table.ts';
import { UNITS_TABLE } from './units.table.ts';

/** Units of measure after a number, with their canonical symbols. */
export const measureUnits: () => PhraseTable<string> = lazy(() =>
  phraseTable('measure-units', () =>
    rowsOf(UNITS_TABLE).flatMap(([symbol = '', spellings]) => listOf(spellings).map((form): Phrase<string> => ({ form, case: 'any', value: symbol }))),
  ),
);
