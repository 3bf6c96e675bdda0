import { countryCues } from '../../knowledge/countries/country-cues.ts';
import type { ArticleRule } from './rule.ts';

/** Countries that a state of the USA is named like. */
const NAMESAKES: ReadonlySet<string> = new Set(['GE']);

/** "Georgia" is the American state in an article that names the USA and a city or election of that state. */
export const stateOfUsa: ArticleRule = {
  id: 'state-of-usa',
  reason: 'region',
  apply: ({ hasWord }, { codes: [code = ''], as }, { anywhere }) =>
    as === 'name' && NAMESAKES.has(code) && anywhere.has('US') && hasWord(countryCues('american-state')) && !hasWord(countryCues('caucasus')),
  examples: [{ text: 'Pilpres AS dihitung ulang di Georgia, kata pejabat Atlanta.', word: 'Georgia' }],
  refusals: [
    { text: 'Menlu AS tiba di Georgia.', word: 'Georgia' },
    { text: 'Menlu AS terbang dari Atlanta ke Georgia, lalu Tbilisi.', word: 'Georgia' },
    { text: 'Ia terbang dari Atlanta ke Georgia.', word: 'Georgia' },
  ],
};
