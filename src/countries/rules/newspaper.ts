import type { Reader } from '../../document/reader.ts';
import { countryCues } from '../../knowledge/countries/country-cues.ts';
import { foldHash } from '../../text/fold.ts';
import type { CountryRule } from './rule.ts';

const AS = foldHash('AS');
const FROM = foldHash('dari');
const SPORT = 'Gol di babak kedua: pelatih klub memuji striker, kiper lawan, dan liga';

/** "dilansir AS", "AS melaporkan". */
function readsLikeNewspaper(reader: Reader, first: number): boolean {
  if (reader.hash(first) !== AS) return false;
  if (reader.isOneOf(first + 1, countryCues('report-verb'))) return true;
  if (reader.startsSentence(first)) return false;
  const before = reader.hash(first - 1) === FROM ? first - 2 : first - 1;
  return reader.isOneOf(before, countryCues('newspaper-cue'));
}

/** A sport report that cites "AS" means the newspaper of Madrid. */
export const newspaper: CountryRule = {
  id: 'newspaper',
  reason: 'inside-organisation',
  apply: ({ reader, isSport }, { as, first }) => as === 'short' && readsLikeNewspaper(reader, first) && isSport(),
  examples: [
    { text: `${SPORT}, dilansir AS kemarin.`, word: 'AS' },
    { text: `${SPORT}. AS melaporkan cedera itu.`, word: 'AS' },
  ],
  refusals: [
    { text: 'Laporan itu dilansir AS kemarin.', word: 'AS' },
    { text: `${SPORT} dari AS.`, word: 'AS' },
  ],
};
