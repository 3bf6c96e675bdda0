import { lazy } from '../../knowledge/table.ts';
import { readKept } from '../../models/read.ts';
import { PATTERNS } from '../patterns/all.ts';
import { compilePrefilter } from './compile.ts';
import { type Prefilter, TablePrefilter } from './prefilter.ts';
import { packTables, unpackTables } from './tables.ts';

/** The bytes that the build keeps. */
export const compileDates = (): Uint8Array => packTables(compilePrefilter(PATTERNS));

/** The prefilter of all patterns: as the build compiled it, else compiled now. */
export const datePrefilter: () => Prefilter = lazy(() => {
  const kept = readKept('dates');
  return new TablePrefilter(kept === null ? compilePrefilter(PATTERNS) : unpackTables(kept));
});
