import type { Reader } from '../../../document/reader.ts';
import type { TitleRecord } from '../../../knowledge/people/titles.ts';
import { isSportReport } from '../../../knowledge/words/sport-report.ts';
import { foldHash } from '../../../text/fold.ts';

const CAPTAIN = foldHash('kapten');

const sports = new WeakMap<Reader, boolean>();

/** True if the article reports on sport; counted once an article. */
function tellsOfSport(reader: Reader): boolean {
  const known = sports.get(reader) ?? isSportReport(reader);
  sports.set(reader, known);
  return known;
}

/** True for "kapten" in a report on sport, where it is no rank. */
export const isCaptain = (reader: Reader, i: number): boolean => reader.hash(i) === CAPTAIN && tellsOfSport(reader);

/** The captain's rank as the office of a team: "Kapten Manchester City". */
export const asCaptain = (record: TitleRecord): TitleRecord => ({ ...record, group: 'profession' });
