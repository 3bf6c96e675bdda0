import type { Role } from '../../document/layers.ts';
import type { Reader as Source } from '../../document/reader.ts';
import { CAPITAL, HAS_DIGIT, hasFlag, tokenSpan } from '../../document/tokens.ts';
import { nameList } from '../../knowledge/people/name-list.ts';
import { titleList } from '../../knowledge/people/title-list.ts';
import { type TitleRecord, titles } from '../../knowledge/people/titles.ts';
import { lazy } from '../../knowledge/table.ts';
import { foldHash, foldHashes } from '../../text/fold.ts';
import { type Candidate as Draft, surface } from '../candidate.ts';
import { listedAs } from '../listed.ts';
import { actingFrom, isInterim } from './acting.ts';
import { isAnd, isFormer, isInside, isMark } from './words.ts';

/** Groups of titles that say how a person is addressed, not what office they hold. */
export const FORMS_OF_ADDRESS: ReadonlySet<string> = new Set(['honorific-colloquial', 'religion-honorific']);

/** A stretch of tokens that begins with a title. */
export interface Office {
  readonly first: number;
  readonly past: number;
  readonly record: TitleRecord;
  /** The token after the title itself. */
  readonly titleEnd: number;
}

/** "Pengamat militer" in the capitals of a title: "Pengamat Militer". */
const inCapitals = (words: string): string => words.replace(/(?<=^|\s)[a-zà-ɏ]/gu, (letter) => letter.toUpperCase());

/** Words that make a title another one: "Wakil Kepala", "bakal calon Rektor". Own list. */
const BESIDE = foldHashes('bakal calon wakil');
const MOST_BESIDE = 2;

/** A title where it stands: its record, and the token behind it. */
export interface TitleMatch {
  readonly record: TitleRecord;
  readonly past: number;
}

/** The longest title of the table that starts at token `i`; `null` for a form of address. */
function listedTitle({ text, tokens }: Source, i: number): TitleMatch | null {
  const match = titleList().matchAt(text, tokens, i);
  const record = match?.values.find((value) => !FORMS_OF_ADDRESS.has(value.group));
  return match && record ? { record, past: match.past } : null;
}

/** The longest title that starts at token `i`, one that the table lists or a deputy's or candidate's of such; `null` for a form of address. */
export function titleAt(source: Source, i: number): TitleMatch | null {
  const { text, tokens } = source;
  const listed = listedTitle(source, i);
  if (listed) return listed;
  let at = i;
  while (at - i < MOST_BESIDE && BESIDE.has(tokens.hashes[at] ?? 0)) at++;
  const beside = at > i ? listedTitle(source, at) : null;
  if (!beside || isRank(beside.record)) return null;
  const title = `${inCapitals(text.slice(tokens.starts[i], tokens.ends[at - 1]))} ${beside.record.title}`;
  return { record: { ...beside.record, title }, past: beside.past };
}

/** True for a military or police rank: an office only when no other title stands beside it. */
export const isRank = (record: TitleRecord): boolean => record.group === 'rank';

/** What the office is held for or at, not whose it is: "Duta Besar AS untuk Indonesia". Own list. */
const TOWARDS = foldHashes('untuk bagi di');

/** The ISO code of the country whose name starts at token `i` and ends before `past`. */
function countryAt({ text, tokens }: Source, i: number, past: number): string | null {
  const match = nameList().matchAt(text, tokens, i);
  for (const listed of match && match.past <= past ? match.values : []) if (listed.type === 'country' && !listed.capital) return listed.code;
  return null;
}

/** The ISO code of the first country named in the tokens. */
function countryIn(source: Source, first: number, past: number): string | null {
  for (let i = first; i < past && !TOWARDS.has(source.tokens.hashes[i] ?? 0); i++) {
    const code = countryAt(source, i, past);
    if (code !== null) return code;
  }
  return null;
}

/** "Presiden ke-7". */
const isOrdinal = ({ text, tokens }: Source, i: number): boolean =>
  hasFlag(tokens, i, HAS_DIGIT) && /^ke-\d/u.test(text.slice(tokens.starts[i], tokens.ends[i]));

/** Whether the title's own words end before token `i`: at a preposition, or where another title is joined. */
function closesTitle(source: Source, i: number): boolean {
  return isInside(source.tokens, i) && !(isAnd(source.tokens, i) && hasFlag(source.tokens, i + 1, CAPITAL) && titleAt(source, i + 1) === null);
}

/** Words between the title and a country or organisation that belong to the office: "Direktur [Pelindungan WNI] Kemlu". */
function restOf(source: Source, office: Office, body: Draft | undefined): string {
  const { text, tokens } = source;
  let past = office.titleEnd;
  const end = body ? body.first : office.past;
  while (past < end && !closesTitle(source, past) && !isMark(text, tokens, past, '(') && !isOrdinal(source, past) && countryAt(source, past, end) === null)
    past++;
  return past > office.titleEnd ? ` ${inCapitals(text.slice(tokens.starts[office.titleEnd], tokens.ends[past - 1]))}` : '';
}

/** The table's titles by the hash of each form; of equal forms the first one's. */
const titleOfForm = lazy((): ReadonlyMap<number, string> => {
  const found = new Map<number, string>();
  for (const { title, short } of titles())
    for (const form of [title, ...short]) {
      const hash = foldHash(form);
      if (!found.has(hash)) found.set(hash, title);
    }
  return found;
});

/** The table's form of a title that is written out in full: "juru bicara" is "Juru Bicara". */
const canonical = (title: string): string => titleOfForm().get(foldHash(title)) ?? title;

/** The canonical title: short forms written out, without the organisation and the country it is an office of. */
function titleOf(source: Source, office: Office, body: Draft | undefined): string {
  const { text, tokens } = source;
  if (isRank(office.record)) return office.record.title;
  const cut = body && body.first > office.first && body.first < office.titleEnd && body.past > office.titleEnd;
  if (cut) return canonical(text.slice(tokens.starts[office.first], tokens.ends[body.first - 1]));
  return office.record.title + restOf(source, office, body);
}

/** Whether the organisation named in the office's words is what the office is held at: no title, no aside in brackets, no ministry's field. */
function isBodyOf(source: Source, { titleEnd, record }: Office, body: Draft): boolean {
  const { text, tokens } = source;
  if (titleAt(source, body.first)?.past === body.past) return false;
  if (isMark(text, tokens, body.first - 1, '(') && isMark(text, tokens, body.past, ')')) return false;
  // "Menteri ESDM" names its ministry's field, "Ketua DPR" the body that the table knows
  return body.past > titleEnd || (record.group !== 'minister' && listedAs(source, body).length > 0);
}

/** The country of the organisation, as the tables have it. */
function homeOf(source: Source, body: Draft): string | null {
  for (const listed of listedAs(source, body)) if (listed.type === 'organisation' && listed.record.country) return listed.record.country;
  return null;
}

/** The role an office stands for; `rank` is the holder's where the office is none itself. `bodies` are the article's organisation mentions. */
export function roleOf(source: Source, office: Office, bodies: readonly Draft[], rank: string | null): Role {
  const { tokens } = source;
  const { first, past, record } = office;
  const opening = actingFrom(source, first);
  const body = bodies.find((one) => one.first > first && one.past <= past && isBodyOf(source, office, one));
  const span = tokenSpan(tokens, first, past);
  return {
    start: span.start,
    end: span.end,
    title: titleOf(source, office, body).replace(/\s{1,9}/gu, ' '),
    country: countryIn(source, first, past) ?? (body ? homeOf(source, body) : null),
    organisation: body ? surface(source, body).replace(/\s{1,9}/gu, ' ') : null,
    former: isFormer(tokens, opening - 1),
    acting: opening < first || isInterim(source, first, past),
    rank: isRank(record) ? record.title : rank,
  };
}
