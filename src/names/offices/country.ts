import type { Reader } from '../../document/reader.ts';
import { nameList } from '../../knowledge/people/name-list.ts';
import { isAnother } from '../another-body.ts';
import { type Range, wordsOf } from '../candidate.ts';
import { listedAs } from '../listed.ts';
import type { Scene } from './scene.ts';
import { isIn } from './words.ts';

/** A country's name in an office, and its ISO 3166-1 alpha-2 code. */
export interface CountryName extends Range {
  readonly code: string;
}

/** The country whose name starts at token `i` and ends before `past`. */
export function countryAt(reader: Reader, i: number, past: number): CountryName | null {
  const match = nameList().matchAt(reader.text, reader.tokens, i);
  if (!match || match.past > past) return null;
  for (const listed of match.values) if (listed.type === 'country' && !listed.capital) return { first: i, past: match.past, code: listed.code };
  return null;
}

/** What the office is held for or at, not whose it is: "Duta Besar AS untuk Indonesia". */
const isTowards = (reader: Reader, i: number): boolean => isIn(reader, i, 'towards');

/** Whose short form Aceh's districts call their councils: "DPRK". */
const COUNCIL = 'KP';

/** True for a district's council: the name that begins at token `i` goes on, or is what the bracket there shortens: "Dewan Perwakilan Rakyat Kabupaten (DPRK)". */
function isCouncil({ reader, organisations }: Pick<Scene, 'reader' | 'organisations'>, { first, past, code }: CountryName): boolean {
  if (code !== COUNCIL) return false;
  const named = organisations.at(first);
  return (named?.first === first && named.past > past) || (reader.is(first - 1, '(') && organisations.at(first - 2) !== null);
}

/** The ISO code of the first country named in the tokens, up to a word such as "untuk". Not "[DPRK] Aceh Barat". */
export function countryIn(scene: Pick<Scene, 'reader' | 'organisations'>, { first, past }: Range): string | null {
  const { reader } = scene;
  for (let i = first; i < past && !isTowards(reader, i); i++) {
    const country = countryAt(reader, i, past);
    if (country && !isCouncil(scene, country)) return country.code;
  }
  return null;
}

/** The country of the place whose name starts at token `i`, as the tables list it. */
function placeAt(reader: Reader, i: number, past: number): string | null {
  const match = nameList().matchAt(reader.text, reader.tokens, i);
  for (const listed of match && match.past <= past ? match.values : []) if (listed.type === 'place') return listed.record.country;
  return null;
}

/** True if the tables list a place that starts at token `i` and goes on after token `past`. */
export function isListedPlace(reader: Reader, i: number, past: number): boolean {
  const match = nameList().matchAt(reader.text, reader.tokens, i);
  return match !== null && match.past > past && match.values.some(({ type }) => type === 'place');
}

/** The country of the organisation of exactly these words, as the tables list it; not of another body with the abbreviation in brackets: "Asosiasi Futsal Provinsi (AFP)". */
function organisationAt({ reader, organisations }: Pick<Scene, 'reader' | 'organisations'>, named: Range): string | null {
  const full = reader.is(named.first - 1, '(') ? organisations.at(named.first - 2) : null;
  for (const listed of listedAs(reader, named)) {
    if (listed.type !== 'organisation') continue;
    return full && isAnother(wordsOf(reader, full), listed.record) ? null : listed.record.country;
  }
  return null;
}

/**
 * The country of the first organisation or place that the tables list in the tokens: "Gubernur Jawa Barat", "Kepala BNPB". A firm of an
 * Indonesian form is at home in Indonesia, whatever places its name is made of.
 */
export function homeIn(scene: Pick<Scene, 'reader' | 'organisations'>, { first, past }: Range): string | null {
  const { reader, organisations } = scene;
  for (let i = first; i < past && !isTowards(reader, i); i++) {
    const named = organisations.at(i);
    const own = named?.first === i && named.past <= past ? organisationAt(scene, named) : null;
    const home = own ?? (isIn(reader, i, 'firm-form') && reader.isAllCaps(i) ? 'ID' : placeAt(reader, i, past));
    if (home) return home;
  }
  return null;
}
