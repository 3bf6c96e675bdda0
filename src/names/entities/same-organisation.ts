import { countryForms } from '../../knowledge/countries/forms.ts';
import { organisationShortForms, organisationWords } from '../../knowledge/organisations/organisation-words.ts';
import { cueBit } from '../../knowledge/people/name-cues.ts';
import { nameList } from '../../knowledge/people/name-list.ts';
import { foldHash } from '../../text/fold.ts';
import { cuesOf } from '../cues.ts';

/** Words before a company's, party's or bank's own name that are left out in passing. */
const FORMS = organisationWords('form');
/** Legal forms after an organisation's name. */
const TAILS = organisationWords('tail');
/** What an abbreviation may have after it and be the same organisation: "CBS News". */
const MEDIA = organisationWords('media');
/** Football clubs whose name is an abbreviation that the city may follow: "PSM Makassar". */
const CLUB = /^ps[a-z]{1,3}$/u;
/** The services of TNI, by the abbreviations after it. */
const SERVICES: ReadonlyMap<string, string> = new Map([
  ['ad', 'darat'],
  ['al', 'laut'],
  ['au', 'udara'],
]);
/** Words that head the names of many organisations: alone they name none of them. */
const GENERIC = organisationWords('generic');

/** Short forms inside names of ministries, local governments and courts, and what they are short for. */
const EXPANSIONS = organisationShortForms();

/** Abbreviations of bodies that every place has: alone they stand for the one that an article names. */
const LOCAL = organisationWords('local');

const ALONE: readonly string[] = [];

/** What the word is short for, by the word before it; nothing when it is short for nothing. */
function writtenOut(word: string, before: string): readonly string[] {
  const service = before === 'tni' ? SERVICES.get(word) : undefined;
  if (service !== undefined) return ['angkatan', service];
  return before === 'arab' ? ALONE : (EXPANSIONS.get(word) ?? ALONE);
}

/** Legal forms before a firm's name. */
const LEGAL: ReadonlySet<string> = new Set(['cv', 'pt', 'ud']);

/** The words of a firm's name without the legal forms around it: "telekomunikasi indonesia". */
export function withoutLegalForms(all: readonly string[]): readonly string[] {
  const first = LEGAL.has(all[0] ?? '') ? 1 : 0;
  let past = all.length;
  while (past > first + 1 && TAILS.has(all[past - 1] ?? '')) past--;
  return all.slice(first, past);
}

/** The words of a name written out and without the legal forms around it: "PT Pindad (Persero)" is "pindad". */
function bareWords(all: readonly string[]): readonly string[] {
  let first = 0;
  let past = all.length;
  while (first < past - 1 && FORMS.has(all[first] ?? '')) first++;
  while (past > first + 1 && TAILS.has(all[past - 1] ?? '')) past--;
  const words: string[] = [];
  for (let k = first; k < past; k++) {
    const word = all[k] ?? '';
    const long = writtenOut(word, k === 0 ? '' : (all[k - 1] ?? ''));
    if (long.length === 0) words.push(word);
    else words.push(...long);
  }
  return words;
}

/** True if the words after a short form only say whose it is: a country. */
const isCountry = (rest: readonly string[]): boolean =>
  countryForms()
    .valuesOf(rest.map((word) => foldHash(word)))
    .some(({ codes }) => codes.length > 0);

const TAIL = cueBit('org-tail');
/** Words that only a company's whole name has: it is short for no other. */
const WHOLE = organisationWords('whole');

/** True if the words after a short form make another organisation of it: "Reddit dan Discord", "Suzuki XL7", "Partai Perindo Kota Bekasi". */
const isOther = (head: string | undefined, rest: readonly string[]): boolean => rest[0] === 'dan' || head === 'partai' || rest.some((word) => /\d/u.test(word));

/** A form of an organisation's name: its words, and whether it is an abbreviation. */
export interface OrganisationForm {
  readonly words: readonly string[];
  readonly isAbbreviation: boolean;
}

/**
 * Whether `short` can stand for the organisation named `long` in the same article: the same name without legal forms ("Pindad" for
 * "PT Pindad (Persero)") or its first words ("Komisi I DPR" for "Komisi I DPR RI", "Atletico" for "Atletico Madrid"). An abbreviation
 * stands only for its longer form with a country ("DPR RI"; "TNI" is not "TNI Angkatan Laut"), or that of a local body ("DPRD" for "DPRD Jabar"). A mere head ("Kementerian") stands for none.
 */
export const isShortOrganisation = (short: OrganisationForm, long: OrganisationForm): boolean => shortens(bare(short), bare(long));

/** A form with its words written out and without legal forms. */
interface Bare extends OrganisationForm {
  readonly own: readonly string[];
}

const bare = ({ words, isAbbreviation }: OrganisationForm): Bare => ({ words, isAbbreviation, own: bareWords(words) });

function shortens(short: Bare, long: Bare): boolean {
  const { own: a } = short;
  const { own: b } = long;
  if (a.length > b.length || a.some((word, k) => b[k] !== word)) return false;
  if (a.length === b.length) return true;
  if (a.length === 1 && GENERIC.has(a[0] ?? '')) return false;
  const rest = b.slice(a.length);
  if (short.words.some((word) => WHOLE.has(word)) || (isOther(long.words[0], rest) && !isCountry(rest))) return false;
  return !short.isAbbreviation || CLUB.test(a[0] ?? '') || LOCAL.has(a[0] ?? '') || (rest.length === 1 && MEDIA.has(rest[0] ?? '')) || isCountry(rest);
}

/** True if tables list the words as a place. */
const isPlace = (words: readonly string[]): boolean =>
  nameList()
    .valuesOf(words.map((word) => foldHash(word)))
    .some(({ type }) => type === 'place');

/** True if a name that tables do not have only begins with a known one: "Apple Intelligence" or "Trans TV Promo", but not "Persib Bandung", "Cathay Pacific Airways", "Ditjen Pajak Kementerian Keuangan". */
function isAccident(short: Bare, long: Bare): boolean {
  const rest = long.own.slice(short.own.length);
  if (rest.length === 0 || isCountry(rest) || isPlace(rest)) return false;
  if (short.own.length > 1 && (isCountry(rest.slice(1)) || GENERIC.has(rest[0] ?? ''))) return false;
  return short.own.length === 1 || !rest.every((word) => (cuesOf(foldHash(word)) & TAIL) !== 0);
}

/** True if the longer name is that of a branch of a listed organisation of several words: "CBS News Los Angeles" is not CBS News. */
function isBranch(short: Bare, long: Bare): boolean {
  const rest = long.own.slice(short.own.length);
  return short.own.length > 1 && rest.length > 0 && !isCountry(rest) && isPlace(rest);
}

const mayBeOne = (a: string | null = null, b: string | null = null): boolean => a === null || b === null || a === b;

/** Organisations looked at in one article; more only a text of lists has, and time must stay linear there. */
const MOST_ORGANISATIONS = 150;

/** The organisations whose names begin with the same word, for each word that more than one begins with; the longest name first. */
function kindred(forms: readonly Bare[]): number[][] {
  const byHead = new Map<string, number[]>();
  forms.forEach(({ own: [head = ''] }, k) => {
    const met = byHead.get(head);
    if (met) met.push(k);
    else byHead.set(head, [k]);
  });
  if (byHead.size === forms.length) return [];
  const byLength = (a: number, b: number): number =>
    (forms[b]?.own.length ?? 0) - (forms[a]?.own.length ?? 0) || (forms[b]?.words.length ?? 0) - (forms[a]?.words.length ?? 0) || a - b;
  return [...byHead.values()].filter((family) => family.length > 1).map((family) => family.sort(byLength));
}

/** Follows an organisation to the one it stands for. */
function rootOf(root: readonly number[], k: number): number {
  let at = k;
  for (let next = root[at]; next !== undefined && next !== at; next = root[at]) at = next;
  return at;
}

/** Organisations of an article with the table entries they are known by, and which each of them stands for. */
interface Kin {
  readonly forms: readonly Bare[];
  readonly keys: readonly (string | null)[];
  /** The entry that each, or one that stands for it, is known by. */
  readonly entries: (string | null)[];
  readonly root: number[];
}

/** True if organisation `k` is a shorter name of organisation `j`. */
function standsFor({ forms, keys, entries, root }: Kin, k: number, j: number): boolean {
  const short = forms[k];
  const long = forms[j];
  if (!short || !long || !mayBeOne(entries[rootOf(root, j)], entries[k]) || !shortens(short, long)) return false;
  return !keys[k] || !(isBranch(short, long) || (!keys[j] && isAccident(short, long)));
}

/** The organisation that `k` is a shorter name of among longer ones: one of the same bare name before others; `undefined` when there is none or more than one. */
function rootAmong(kin: Kin, k: number, longer: readonly number[]): number | undefined {
  const found = longer.filter((j) => standsFor(kin, k, j));
  const same = found.filter((j) => kin.forms[j]?.own.length === kin.forms[k]?.own.length);
  const roots = new Set((same.length > 0 ? same : found).map((j) => rootOf(kin.root, j)));
  const [only] = roots;
  return roots.size === 1 ? only : undefined;
}

/**
 * For each organisation of an article the one it is a shorter name of, itself when there is none or more than one. Organisations of two different
 * table entries stay apart: `keys` are their names there.
 */
export function sameOrganisations(organisations: readonly OrganisationForm[], keys: readonly (string | null)[]): number[] {
  const root = organisations.map((_, k) => k);
  if (organisations.length < 2 || organisations.length > MOST_ORGANISATIONS) return root;
  const kin: Kin = { forms: organisations.map(bare), keys, entries: organisations.map((_, k) => keys[k] ?? null), root };
  for (const family of kindred(kin.forms))
    for (const [place, k] of family.entries()) {
      const only = rootAmong(kin, k, family.slice(0, place));
      if (only === undefined) continue;
      root[k] = only;
      kin.entries[only] ??= kin.entries[k] ?? null;
    }
  return root.map((_, k) => rootOf(root, k));
}
