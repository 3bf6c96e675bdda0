import type { Reader } from '../../../document/reader.ts';
import { HAS_DIGIT } from '../../../document/tokens.ts';
import { titleList } from '../../../knowledge/people/title-list.ts';
import { fold, foldHash } from '../../../text/fold.ts';
import { scan } from '../../../text/scan.ts';
import { singleSpaced } from '../../../text/spaces.ts';
import type { Range } from '../../candidate.ts';
import { countryAt } from '../country.ts';
import type { Office } from '../office.ts';
import { isIn } from '../words.ts';
import { inCapitals, isRank, titleAt } from './head.ts';

/** "Dalam Negeri", "Luar Negeri". */
const STATE = foldHash('negeri');

/** "Kasat Narkoba[nya]": the clitic after a whole word. */
const OWNED = /(?<=\p{L}{5})nya$/u;

/** "Presiden ke-7", "presiden ketiga". */
const isOrdinal = (reader: Reader, i: number): boolean => isIn(reader, i, 'ordinal') || (reader.has(i, HAS_DIGIT) && /^ke-\d/u.test(reader.word(i)));

/** "Pelatih baru", but "Direktur Energi Baru". */
const isEpithet = (reader: Reader, i: number): boolean => isIn(reader, i, 'epithet') && !reader.isCapital(i);

/** True if the title's own words end before token `i`: at a preposition, a number, a term, or where another title is joined. */
function closesTitle(reader: Reader, i: number): boolean {
  // "Menteri Keamanan [Dalam Negeri]", "Direktur Haji [Luar Negeri]"
  if (reader.isCapital(i) && reader.isCapital(i + 1) && !isIn(reader, i, 'and') && reader.hash(i + 1) === STATE) return false;
  if (reader.hash(i) === STATE && reader.isCapital(i)) return false;
  if (reader.is(i, '(') || isOrdinal(reader, i) || isIn(reader, i, 'term') || isIn(reader, i, 'from') || isIn(reader, i, 'or') || isEpithet(reader, i))
    return true;
  return isIn(reader, i, 'inside') && !(isIn(reader, i, 'and') && reader.isCapital(i + 1) && titleAt(reader, i + 1)?.record.field !== false);
}

/** Words between the title and a country or organisation that belong to the office: "Direktur [Pelindungan WNI] Kemlu". */
function restOf(reader: Reader, office: Office, held: Range | null): string {
  let past = office.titleEnd;
  const end = held ? held.first : office.past;
  while (past < end && !closesTitle(reader, past) && countryAt(reader, past, end) === null) past++;
  while (past > office.titleEnd && (reader.is(past - 1, ',') || isIn(reader, past - 1, 'and'))) past--;
  const mark = reader.is(office.titleEnd, ',') ? '' : ' ';
  return past > office.titleEnd ? mark + inCapitals(reader.textOf(office.titleEnd, past)).replace(OWNED, '') : '';
}

/** The table's form of a title that is written out in full: "juru bicara" is "Juru Bicara". */
function canonical(title: string): string {
  const hashes: number[] = [];
  scan(title, { start: 0, end: title.length }, (start, end) => {
    hashes.push(foldHash(title, start, end));
  });
  return titleList().valuesOf(hashes)[0]?.title ?? title;
}

/** The canonical title: short forms written out, without the organisation and the country it is an office of. */
export function titleOf(reader: Reader, office: Office, held: Range | null): string {
  const { first, record, titleEnd } = office;
  if (isRank(record)) return record.title;
  if (held && held.first > first && held.first < titleEnd && held.past > titleEnd) return canonical(reader.textOf(first, held.first));
  const rest = singleSpaced(restOf(reader, office, held));
  // "Menko Infrastruktur dan Pembangunan Kewilayahan": the table's title has said it
  return rest !== '' && fold(record.title).endsWith(fold(rest)) ? record.title : record.title + rest;
}
