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

/** How much better than its neighbour a language must be on franc's scale to be e times as likely; from its rate of errors on the development set. */
const STEP = 0.02;

/**
 * What franc makes of a text, most likely first, at most `most` languages; their confidences sum to at most 1.
 * franc itself tells scripts apart. Empty for a text it can say nothing of.
 */
export function wideWorld(text: string, most: number, ignore: readonly string[]): LanguageCandidate[] {
  const found = francModule().francAll(text.slice(0, FRANC_READS), { ignore: [...ignore], minLength: 3 });
  const known = found.filter(([code]) => code !== 'und');
  const grown = known.map(([code, score]) => ({ code: MACRO.get(code) ?? code, share: Math.exp((score - 1) / STEP) }));
  const total = grown.reduce((sum, { share }) => sum + share, 0);
  return grown.slice(0, most).map(({ code, share }) => ({ code, confidence: share / total }));
}
