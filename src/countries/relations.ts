import type { Reader } from '../document/reader.ts';
import { countryCues } from '../knowledge/countries/country-cues.ts';
import { foldHash } from '../text/fold.ts';

const WORK = foldHash('kerja');
const TOGETHER = foldHash('sama');

/** True if the word at token `i` names a relation between parties: "hubungan", "perang", "kerja sama". */
export function isRelation(reader: Reader, i: number): boolean {
  return reader.isOneOf(i, countryCues('relation')) || (reader.hash(i) === TOGETHER && reader.hash(i - 1) === WORK);
}
