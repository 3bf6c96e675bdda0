import type { Reader } from '../../../document/reader.ts';
import { cueBit } from '../../../knowledge/people/name-cues.ts';
import { cuesOf } from '../../cues.ts';
import { keptByToken } from '../../kept.ts';
import { countryAt } from '../country.ts';
import type { Office } from '../office.ts';
import type { Scene } from '../scene.ts';
import { isIn } from '../words.ts';
import { addressIn, rankEnd } from './address.ts';
import { isRank, type TitleMatch, titleAt } from './head.ts';
import { opensPlace } from './opens-place.ts';
import { stretchFrom } from './stretch.ts';

const HONORIFIC = cueBit('honorific');

/** True if each bracket of the office opens and closes in it. */
function isBalanced(reader: Reader, { first, past }: Office): boolean {
  let depth = 0;
  for (let i = first; i < past && depth >= 0; i++) {
    if (reader.is(i, '(')) depth++;
    else if (reader.is(i, ')')) depth--;
  }
  return depth === 0;
}

/** True for "Dr.", "Prof.": titles that are how the person is addressed. */
function onlyAddress(reader: Reader, first: number, past: number): boolean {
  for (let i = first; i < past; i++) if (!(cuesOf(reader.hash(i)) & HONORIFIC) && !reader.isPunctuation(i)) return false;
  return true;
}

/** True if the title is within an organisation's name: "Kantor Staf [Presiden]"; not where a country and the person follow: "Suluh Dunia [Pemimpin] Korea Utara". */
function isInsideName({ reader, organisations }: Scene, i: number, past: number): boolean {
  const around = organisations.at(i);
  if (!around || around.first === i || past > around.past) return false;
  return countryAt(reader, past, around.past)?.past !== around.past;
}

/** True for "pimpinan" that says who leads: "di bawah [pimpinan] Kompol Budi", "kabinet [pimpinan] Presiden Prabowo". */
function saysWhoLeads(reader: Reader, i: number, past: number): boolean {
  return isIn(reader, i, 'led-by') && past === i + 1 && (isIn(reader, i - 1, 'under') || titleAt(reader, past) !== null);
}

/** A title that may open an office: its first token, and what the tables say of it. */
export interface Head extends TitleMatch {
  readonly first: number;
}

/** The titles in the words from `start` up to `end`, from left to right. */
export function headsIn(scene: Scene, start: number, end: number): readonly Head[] {
  const { reader } = scene;
  const heads: Head[] = [];
  for (let i = start; i < end; i++) {
    const title = titleAt(reader, i);
    if (!title || title.past > end || onlyAddress(reader, i, title.past) || isInsideName(scene, i, title.past)) continue;
    if (saysWhoLeads(reader, i, title.past) || opensPlace(scene, i, title)) continue;
    heads.push({ first: i, past: title.past, record: title.record });
    i = title.past - 1;
  }
  return heads;
}

/** The titles in the words before token `end`, however far they reach. */
export const headsBefore: (scene: Scene, end: number) => readonly Head[] = keptByToken(
  ({ reader }) => reader.count,
  (scene, end) => headsIn(scene, stretchFrom(scene, end), end),
);

/** The token after the last organisation with a bracket after it in these words: "Kepala [Badan Penyelenggara Haji] (BP Haji)" is nobody's form of address; `from` without one. */
function pastNamed({ reader, organisations }: Scene, from: number, end: number): number {
  for (let i = end - 1; i > from; i--) {
    const named = organisations.at(i - 1);
    if (named && named.first >= from && named.past === i && reader.is(i, ')')) return i + 1;
  }
  return from;
}

/** The office of the words up to `end` that these titles are in; a rank when there is no more. */
function officeOf(scene: Scene, heads: readonly Head[], end: number): Office | null {
  const { reader } = scene;
  let rank: Office | null = null;
  for (const { first, past, record } of heads) {
    const office = { first, past: addressIn(reader, pastNamed(scene, past, end), end), record, titleEnd: past };
    if (!isBalanced(reader, office)) continue;
    if (!isRank(record)) return office;
    rank ??= { first, past: rankEnd(reader, past, end), record, titleEnd: past };
  }
  return rank;
}

/** The office that fills the words from `start` up to `end`; a rank when there is no more. */
export const officeIn = (scene: Scene, start: number, end: number): Office | null => officeOf(scene, headsIn(scene, start, end), end);

/** The office in the words before token `end`, however far it reaches. */
export const officeBefore = (scene: Scene, end: number): Office | null => officeOf(scene, headsBefore(scene, end), end);

/** The office, not a rank alone, that fills the words right up to token `end`. */
export function officeEndingAt(scene: Scene, end: number): Office | null {
  const office = officeBefore(scene, end);
  return office && office.past === end && !isRank(office.record) ? office : null;
}
