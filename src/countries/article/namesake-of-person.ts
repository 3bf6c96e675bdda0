import type { Reader } from '../../document/reader.ts';
import { countryCues } from '../../knowledge/countries/country-cues.ts';
import { type Candidate, spanOf } from '../candidate.ts';
import { POWERS } from './powers.ts';
import type { ArticleRule } from './rule.ts';

/** True where the words around a candidate are said of a country and not of a person: "di Yordania", "warga Yordania". */
export const isPlain = (reader: Reader, { as, first }: Candidate): boolean =>
  as !== 'name' || (!reader.startsSentence(first) && !reader.isPunctuation(first - 1) && reader.isOneOf(first - 1, countryCues('country-cue')));

/** Later an article calls a person by a first or last name; a country's word that is one is not a country unless the article uses it as one. */
export const namesakeOfPerson: ArticleRule = {
  id: 'namesake-of-person',
  reason: 'inside-person',
  apply: ({ reader, holders }, candidate, { isPlainlyNamed }) => {
    const { as, past, first, codes } = candidate;
    if (as !== 'name' || past - first !== 1 || POWERS.has(codes[0] ?? '')) return false;
    const { start, end } = spanOf(reader, candidate);
    return holders.partOfPerson(reader.text.slice(start, end)) && !isPlainlyNamed(codes[0] ?? '');
  },
  examples: [
    { text: 'Penyanyi Yordania Lestari tampil. Kata Yordania, ia senang.', word: 'Yordania, ia', people: ['Yordania Lestari'] },
    { text: 'Atlet Bima Sudan menang. Sudan tertawa lepas.', word: 'Sudan tertawa', people: ['Bima Sudan'] },
  ],
  refusals: [
    { text: 'Menteri Israel Katz tiba. Bingung, kata Israel.', word: 'Israel.', people: ['Israel Katz'] }, // a power
    { text: 'Atlet Bima Sudan menang. Sudan tertawa, kata warga Sudan.', word: 'Sudan tertawa', people: ['Bima Sudan'] },
    { text: 'Penyanyi Bima Lestari tampil. Kata Yordania, ia senang.', word: 'Yordania', people: ['Bima Lestari'] },
    { text: 'Penyanyi Siti Yordania Lestari tampil. Kata Yordania, ia senang.', word: 'Yordania, ia', people: ['Siti Yordania Lestari'] }, // a middle name
  ],
};
