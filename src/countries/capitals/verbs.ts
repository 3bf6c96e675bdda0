import type { Reader } from '../../document/reader.ts';
import { countryCues } from '../../knowledge/countries/country-cues.ts';
import { countryForms } from '../../knowledge/countries/forms.ts';
import { foldHash } from '../../text/fold.ts';

const AND = foldHash('dan');
/** Letters of the shortest verb with a prefix: "menang" has six. */
const LEAST_VERB_LETTERS = 6;
/** Auxiliaries between a subject and its verb: "juga telah berulang kali menuntut". */
const MOST_AUXILIARIES = 4;
const ACTIVE = /^me[mnlrwy]/iu;

/** True for an active verb with "me-". */
function isActive(reader: Reader, i: number): boolean {
  if (reader.length(i) < LEAST_VERB_LETTERS || reader.isPunctuation(i)) return false;
  return ACTIVE.test(reader.word(i).slice(0, 3)) && !reader.isOneOf(i, countryCues('not-active'));
}

/** True for an active verb, or one without "me-" that only someone can do. */
const isAct = (reader: Reader, i: number): boolean => reader.isOneOf(i, countryCues('actor-verb')) || isActive(reader, i);

/** True for an active verb whose object is someone: "menghentikan Teheran", and not a place: "mengunjungi Teheran". */
export const isTransitive = (reader: Reader, i: number): boolean => isActive(reader, i) && !reader.isOneOf(i, countryCues('place-verb'));

/** True for a passive verb, whose doer may follow: "dianggap Pyongyang". */
export function isPassive(reader: Reader, i: number): boolean {
  return reader.length(i) >= LEAST_VERB_LETTERS && reader.text.startsWith('di', reader.start(i)) && !reader.isOneOf(i, countryCues('not-passive'));
}

/** True if the words from token `past` say an act. One partner ("dan Seoul") and auxiliaries may come first. */
export function acts(reader: Reader, past: number): boolean {
  let i = past;
  if (reader.hash(i) === AND) i = countryForms().matchAt(reader.text, reader.tokens, i + 1)?.past ?? i;
  for (let n = 0; n < MOST_AUXILIARIES && reader.isOneOf(i, countryCues('auxiliary')); n++) i++;
  return !reader.startsSentence(i) && isAct(reader, i);
}
