import type { Role } from '../../document/layers.ts';
import { tokenSpan } from '../../document/tokens.ts';
import { nameList } from '../../knowledge/name-list.ts';
import { lazy } from '../../knowledge/table.ts';
import { titleList } from '../../knowledge/title-list.ts';
import { type TitleRecord, titles } from '../../knowledge/titles.ts';
import { foldHash } from '../../text/fold.ts';
import { type Draft, type Source, surface } from '../draft.ts';
import { listedAs } from '../known.ts';
import { isFormer, isInside, isMark } from './words.ts';

/** Groups that say how a person is addressed, not what office they hold. */
const ADDRESS: ReadonlySet<string> = new Set(['honorific-colloquial', 'religion-honorific']);

/** A stretch of tokens that begins with a title. */
export interface Office {
  readonly first: number;
  readonly past: number;
  readonly record: TitleRecord;
  /** The token after the title itself. */
  readonly titleEnd: number;
}

/** The longest title that starts at token `i`; `null` for a form of address. */
export function titleAt({ text, tokens }: Source, i: number): { readonly record: TitleRecord; readonly past: number } | null {
  const match = titleList().matchAt(text, tokens, i);
  const record = match?.values.find((value) => !ADDRESS.has(value.group));
  return match && record ? { record, past: match.past } : null;
}

/** True for a military or police rank: an office only when no other title stands beside it. */
export const isRank = (record: TitleRecord): boolean => record.group === 'rank';

/** The ISO code of the first country named in the tokens. */
function countryIn({ text, tokens }: Source, first: number, past: number): string | null {
  for (let i = first; i < past; i++) {
    const match = nameList().matchAt(text, tokens, i);
    for (const listed of match && match.past <= past ? match.values : []) if (listed.type === 'country' && !listed.capital) return listed.code;
  }
  return null;
}

/** Words between the title and a country or organisation that belong to the office: "Direktur [Pelindungan WNI] Kemlu". */
function restOf(source: Source, office: Office, body: Draft | undefined): string {
  const { text, tokens } = source;
  let past = office.titleEnd;
  const end = body ? body.first : office.past;
  while (past < end && !isInside(tokens, past) && !isMark(text, tokens, past, '(') && countryIn(source, past, Math.min(past + 4, end)) === null) past++;
  return past > office.titleEnd ? ` ${text.slice(tokens.starts[office.titleEnd], tokens.ends[past - 1])}` : '';
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
  const cut = body && body.first > office.first && body.first < office.titleEnd && body.past > office.titleEnd;
  if (cut) return canonical(text.slice(tokens.starts[office.first], tokens.ends[body.first - 1]));
  return office.record.title + restOf(source, office, body);
}

/** The role an office stands for. `bodies` are the article's organisation mentions. */
export function roleOf(source: Source, office: Office, bodies: readonly Draft[]): Role {
  const isTitle = (one: Draft): boolean => titleAt(source, one.first)?.past === one.past;
  const body = bodies.find((one) => one.first >= office.first && one.past <= office.past && !isTitle(one));
  const listed = body ? listedAs(source, body) : [];
  const home = listed.flatMap((one) => (one.type === 'organisation' && one.record.country ? [one.record.country] : []))[0];
  return {
    ...tokenSpan(source.tokens, office.first, office.past),
    title: titleOf(source, office, body).replace(/\s{1,9}/gu, ' '),
    country: countryIn(source, office.first, office.past) ?? home ?? null,
    organisation: body ? surface(source, body).replace(/\s{1,9}/gu, ' ') : null,
    former: isFormer(source.tokens, office.first - 1),
  };
}
