import type { Reader } from '../../document/reader.ts';
import { CAPITAL, PUNCTUATION } from '../../document/tokens.ts';
import { countryCues } from '../../knowledge/countries/country-cues.ts';
import { countryForms } from '../../knowledge/countries/forms.ts';
import type { Span } from '../../text/span.ts';
import { type Candidate, isIndonesia, spanOf } from '../candidate.ts';
import type { Held } from '../name-holders.ts';
import type { CountryRule } from './rule.ts';

const STATE_KINDS: ReadonlySet<string> = new Set(['agency', 'body', 'judiciary', 'legislature', 'military', 'ministry', 'police', 'state', 'government']);
/** Countries whose short form is an organisation's as well: DPRK is what Aceh's districts call their councils. */
const SHORT_OF_ORGANISATIONS: ReadonlySet<string> = new Set(['KP']);

/** True for a state body by the kind that a table gives it. */
export const isStateKind = ({ organisation: { kind } }: Held): boolean => kind !== null && STATE_KINDS.has(kind);

/** True for a state body, by what a table says of it or by the words of this mention. */
function isStateBody(reader: Reader, held: Held): boolean {
  if (isStateKind(held)) return true;
  const { start, end } = held;
  for (let i = reader.at(start); i < reader.count && reader.start(i) < end; i++) if (reader.isOneOf(i, countryCues('state-head'))) return true;
  return false;
}

/** True for an abbreviation and its foreign country, which are not one name: "KCNA Korea Utara", "CIA AS". "CNN Indonesia" is one. */
function isOfCountry(reader: Reader, { start, end }: Held): boolean {
  const first = reader.at(start);
  const match = reader.isAllCaps(first) ? countryForms().matchAt(reader.text, reader.tokens, first + 1) : null;
  if (!match || reader.end(match.past - 1) < end) return false;
  return match.values.some(({ codes }) => codes.length > 0 && codes[0] !== 'ID');
}

/**
 * True for names that keep a foreign country: "Federasi Sepak Bola Turki", "Liga Arab Saudi", and "Rusia Rosneft" after "perusahaan",
 * where a tagger took the country for the name's first word. "Wushu Iran" does not keep it.
 */
function keepsForeignCountry(reader: Reader, { start }: Held): boolean {
  const first = reader.at(start);
  if (reader.isOneOf(first, countryCues('foreign-head'))) return true;
  if (reader.startsSentence(first) || reader.has(first - 1, CAPITAL | PUNCTUATION)) return false;
  return reader.isOneOf(first - 1, countryCues('firm-noun')) && countryForms().matchAt(reader.text, reader.tokens, first) !== null;
}

/** True if a name that is not a state body's leaves the candidate a country: "RI" in any name, "RRT" where it is the whole name. */
function leavesOpen(reader: Reader, held: Held, where: Span, candidate: Candidate): boolean {
  const { as } = candidate;
  if (isIndonesia(candidate)) return as === 'short';
  if (as === 'short' && held.start === where.start && held.end === where.end) return true;
  return keepsForeignCountry(reader, held);
}

/** True for a council's short form, at the start of its name or in brackets after it: "[DPRK] Aceh Barat", "Dewan Perwakilan Rakyat Kabupaten ([DPRK])". */
function isCouncil({ reader, holders }: Parameters<CountryRule['apply']>[0], { as, codes }: Candidate, where: Span): boolean {
  if (as !== 'short' || !SHORT_OF_ORGANISATIONS.has(codes[0] ?? '')) return false;
  if (holders.organisation(where)?.start === where.start) return true;
  const first = reader.at(where.start);
  return reader.is(first - 1, '(') && first > 1 && holders.organisation(reader.span(first - 2, first - 1)) !== null;
}

/** Inside the name of a firm, club or medium a country's word is part of it; a state body's name keeps its country. */
export const insideOrganisation: CountryRule = {
  id: 'inside-organisation',
  reason: 'inside-organisation',
  apply: (scene, candidate) => {
    const { reader, holders } = scene;
    const where = spanOf(reader, candidate);
    if (isCouncil(scene, candidate, where)) return true;
    const held = holders.organisation(where);
    return held !== null && !isStateBody(reader, held) && !isOfCountry(reader, held) && !leavesOpen(reader, held, where, candidate);
  },
  examples: [
    { text: 'Medali itu diraih Wushu Iran.', word: 'Iran', organisations: ['Wushu Iran'] },
    { text: 'Ketua DPRK Aceh Barat Daya hadir.', word: 'DPRK', organisations: ['DPRK'] },
    { text: 'Ketua DPRK Aceh Barat Daya hadir.', word: 'DPRK', organisations: ['DPRK Aceh Barat Daya'] },
    { text: 'Ketua Dewan Perwakilan Rakyat Kabupaten (DPRK) Aceh Barat hadir.', word: 'DPRK', organisations: ['Dewan Perwakilan Rakyat Kabupaten'] },
    { text: 'Menurut Kabar Kita Indonesia, itu benar.', word: 'Indonesia', organisations: ['Kabar Kita Indonesia'] },
  ],
  refusals: [
    { text: 'Kedutaan Besar Iran diam.', word: 'Iran', organisations: ['Kedutaan Besar Iran'] },
    { text: 'Lapor KCNA Korea Utara kemarin.', word: 'Korea Utara', organisations: ['KCNA Korea Utara'] },
    { text: 'Menurut RRT, kabar itu keliru.', word: 'RRT', organisations: ['RRT'] },
    { text: 'Federasi Sepak Bola Turki sepakat.', word: 'Turki', organisations: ['Federasi Sepak Bola Turki'] },
    { text: 'Minyak dibeli perusahaan Rusia Rosneft kemarin.', word: 'Rusia', organisations: ['Rusia Rosneft'] },
    { text: 'Menurut KPAI RI, kabar itu keliru.', word: 'RI', organisations: ['KPAI RI'] },
  ],
};
