import type { Reader } from '../../document/reader.ts';
import { countryCues } from '../../knowledge/countries/country-cues.ts';
import { foldHash } from '../../text/fold.ts';
import { isIndonesia, spanOf } from '../candidate.ts';
import { isStateKind } from './inside-organisation.ts';
import type { CountryRule } from './rule.ts';

const AND = foldHash('dan');
/** Tokens before the country among which its name's head stands. */
const LONGEST_NAME_TOKENS = 6;
/** Letters of a firm's abbreviation. */
const LEAST_FIRM_LETTERS = 3;

/** True if token `i` belongs to the name that goes on after it: it has a capital, or is "dan" between capitals. */
const isInName = (reader: Reader, i: number): boolean => reader.isCapital(i) || (reader.hash(i) === AND && reader.isCapital(i - 1));

/** True for the abbreviation of a firm, in a text that is not all capitals: "BYD Indonesia". */
function isFirm(reader: Reader, i: number): boolean {
  if (reader.length(i) < LEAST_FIRM_LETTERS || !reader.isAllCaps(i) || reader.isAllCaps(i + 1)) return false;
  return !reader.isOneOf(i, countryCues('state-acronym'));
}

/** True for a team of the country, whatever it plays: "Timnas Voli Putri Indonesia". */
function isTeam(reader: Reader, first: number): boolean {
  for (let i = first - 1; i >= first - LONGEST_NAME_TOKENS && reader.isCapital(i); i--) if (reader.isOneOf(i, countryCues('team-head'))) return true;
  return false;
}

/** True if the nearest head before the country is a firm's or, before "Indonesia", a society's. */
function endsNameOfFirm(reader: Reader, first: number, ours: boolean): boolean {
  for (let i = first - 1; i >= first - LONGEST_NAME_TOKENS && isInName(reader, i); i--) {
    if (reader.isOneOf(i, countryCues('state-head'))) return false;
    if (reader.isOneOf(i, countryCues('firm-head')) || (ours && reader.isOneOf(i, countryCues('society-head')))) return true;
    if (reader.startsSentence(i)) return false;
  }
  return false;
}

/** "PT Astra Otoparts Indonesia", "Ikatan Dokter Indonesia": a name that no tagger found. Only state bodies call themselves "RI". */
export const privateName: CountryRule = {
  id: 'private-name',
  reason: 'inside-organisation',
  apply: ({ reader, holders }, candidate) => {
    const { first, as } = candidate;
    const ours = isIndonesia(candidate);
    const held = holders.organisation(spanOf(reader, candidate));
    if (held && reader.isOneOf(reader.at(held.start), countryCues('state-head')) && (!ours || isStateKind(held))) return false;
    if (reader.startsSentence(first) || (ours && as === 'short')) return false;
    if (ours && isFirm(reader, first - 1)) return true;
    return !isTeam(reader, first) && endsNameOfFirm(reader, first, ours);
  },
  examples: [
    { text: 'Laba PT Astra Otoparts Indonesia turun.', word: 'Indonesia' },
    { text: 'Laba BYD Indonesia turun.', word: 'Indonesia' },
    { text: 'Ketua Ikatan Dokter Gigi dan Mulut Anak Indonesia hadir.', word: 'Indonesia' }, // six tokens before it
    { text: 'Ia belajar di Universitas Oman.', word: 'Oman' },
  ],
  refusals: [
    { text: 'Juru bicara Kementerian Luar Negeri Indonesia hadir.', word: 'Indonesia' },
    { text: 'Ketua Ikatan Dokter Gigi Anak dan Mulut Balita Indonesia hadir.', word: 'Indonesia' }, // seven tokens before it
    { text: 'Atlet Timnas Voli Universitas Indonesia menang.', word: 'Indonesia' },
    { text: 'Para WNI Indonesia pulang.', word: 'Indonesia' },
    { text: 'Warga UK Indonesia pulang.', word: 'Indonesia' }, // two letters
    { text: 'Ketua Partai Buruh Inggris hadir.', word: 'Inggris' },
    { text: 'Anggota KPAI RI hadir.', word: 'RI' },
    { text: 'Ketua Komisi Sekuritas dan Bursa Oman hadir.', word: 'Oman', organisations: ['Komisi Sekuritas dan Bursa Oman'] },
  ],
};
