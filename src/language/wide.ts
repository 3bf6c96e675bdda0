import type { LanguageCandidate } from '../document/layers.ts';
import { francModule } from '../models/franc.ts';

/** franc reads no more than this many code units. */
const FRANC_READS = 2048;

/** Languages our own model has decided against when franc is asked; franc calls Malay `zlm` and Toba Batak `bbc`. */
export const OWN_LANGUAGES: readonly string[] = [
  'ind',
  'zlm',
  'zsm',
  'jav',
  'sun',
  'min',
  'bjn',
  'ace',
  'ban',
  'bug',
  'mad',
  'bbc',
  'nij',
  'eng',
  'tgl',
  'vie',
  'nld',
];

/** franc's codes for one variety where the writing says no more than the macrolanguage. */
const MACRO: ReadonlyMap<string, string> = new Map([
  ['arb', 'ara'],
  ['azj', 'aze'],
  ['cmn', 'zho'],
  ['ekk', 'est'],
  ['khk', 'mon'],
  ['lvs', 'lav'],
  ['npi', 'nep'],
  ['pbu', 'pus'],
  ['pes', 'fas'],
  ['plt', 'mlg'],
  ['swh', 'swa'],
  ['uzn', 'uzb'],
  ['ydd', 'yid'],
  ['zlm', 'zsm'],
]);

/** Languages of newspapers. franc knows 187 and holds all for equally likely; what is not in this list is taken to be ten times rarer. */
const WRITTEN: ReadonlySet<string> = new Set(
  'afr als amh ara aze bel ben bos bul cat ces dan deu ell eng est fas fin fra glg guj hau heb hin hrv hun hye ibo ita jpn kan kat kaz khm kin kir kor lao lav lit mal mar mkd mlg mon mya nep nld nob nno pan pol por pus ron rus sin slk slv som spa sqi srp swa swe tam tel tgk tha tur ukr urd uzb vie yor zho zul'.split(
    ' ',
  ),
);
const RARE = 0.1;

/**
 * franc's scale gives a language's distance from the nearest in parts of the distance, whatever the length of the text.
 * A language is e times less likely for each thousandth by which it is off per 3,000 code units read: on the development
 * set the same holds for headlines, sentences and paragraphs.
 */
const READ_FOR_ONE = 3;

/**
 * What franc makes of a text, most likely first, at most `most` languages; their confidences sum to at most 1.
 * franc itself tells scripts apart. Empty for a text it can say nothing of.
 */
export function wideWorld(text: string, most: number, ignore: readonly string[]): LanguageCandidate[] {
  const read = text.slice(0, FRANC_READS);
  const found = francModule().francAll(read, { ignore: [...ignore], minLength: 3 });
  const grown = found
    .filter(([code]) => code !== 'und')
    .map(([own, score]) => {
      const code = MACRO.get(own) ?? own;
      return { code, share: (WRITTEN.has(code) ? 1 : RARE) * Math.exp(((score - 1) * read.length) / READ_FOR_ONE) };
    })
    .sort((a, b) => b.share - a.share || (a.code < b.code ? -1 : 1));
  const total = grown.reduce((sum, { share }) => sum + share, 0);
  return grown.slice(0, most).map(({ code, share }) => ({ code, confidence: share / total }));
}
