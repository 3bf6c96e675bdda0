import { countryCues } from '../../knowledge/countries/country-cues.ts';
import { countryForms } from '../../knowledge/countries/forms.ts';
import { foldHashes } from '../../text/fold.ts';
import type { Candidate } from '../candidate.ts';
import type { Evidence } from '../evidence.ts';
import type { ArticleRule } from './rule.ts';

/** Countries that a state of the USA is named like. */
const NAMESAKES: ReadonlySet<string> = new Set(['GE']);

/** True if the USA are right after the name, as the country that it lies in: "Cordele, Georgia, AS". */
function liesInUsa({ reader }: Evidence, { past }: Candidate): boolean {
  const match = reader.is(past, ',') ? countryForms().matchAt(reader.text, reader.tokens, past + 1) : null;
  if (!match) return false;
  return match.values.some(({ codes }) => codes.includes('US')) && !reader.is(match.past, ',') && !AND.has(reader.hash(match.past));
}

const AND = foldHashes('dan serta');

/** "Georgia" is the American state right before the USA, and in an article that names the USA and a city or election of that state. */
export const stateOfUsa: ArticleRule = {
  id: 'state-of-usa',
  reason: 'region',
  apply: (evidence, candidate, { anywhere }) => {
    const [code = ''] = candidate.codes;
    if (candidate.as !== 'name' || !NAMESAKES.has(code) || !anywhere.has('US')) return false;
    const { hasWord } = evidence;
    return liesInUsa(evidence, candidate) || (hasWord(countryCues('american-state')) && !hasWord(countryCues('caucasus')));
  },
  examples: [
    { text: 'Kebun itu terletak di Cordele, Georgia, AS.', word: 'Georgia' },
    { text: 'Pilpres AS dihitung ulang di Georgia, kata pejabat Atlanta.', word: 'Georgia' },
  ],
  refusals: [
    { text: 'Hadir pula utusan Armenia, Georgia, AS, dan Turki.', word: 'Georgia' },
    { text: 'Menlu AS tiba di Georgia.', word: 'Georgia' },
    { text: 'Menlu AS terbang dari Atlanta ke Georgia, lalu Tbilisi.', word: 'Georgia' },
    { text: 'Ia terbang dari Atlanta ke Georgia.', word: 'Georgia' },
  ],
};
