import { countryAt } from '../country.ts';
import { opensLine, type Scene } from '../scene.ts';

/** The most tokens of a link that pages put on a line of its own. */
const LONGEST_LINK_TOKENS = 8;

/** The token after the organisation, place or country whose name starts at token `i`; `i` when none does. */
function pastNamed({ reader, organisations, places }: Scene, i: number): number {
  const named = organisations.at(i) ?? places.at(i);
  if (named?.first === i) return named.past;
  return countryAt(reader, i, reader.count)?.past ?? i;
}

/** True if a name fills the line that starts at token `i`, in the middle of a sentence: pages put links on lines of their own. */
function isNameLine(scene: Scene, i: number): boolean {
  const { reader } = scene;
  if (!opensLine(reader, i) || reader.isPunctuation(i - 1)) return false;
  const past = pastNamed(scene, i);
  return past > i && opensLine(reader, past);
}

/** True for a small word: no sentence ends with it before a line break. */
const isSmall = (scene: Scene, i: number): boolean => scene.reader.isWord(i) && !scene.reader.isCapital(i);

/** True if the line that ends before token `i` is a link in the middle of a sentence: a name, or any words after a small one. */
function followsLink(scene: Scene, i: number): boolean {
  const { reader } = scene;
  for (let first = i - 1; first > 0 && i - first <= LONGEST_LINK_TOKENS; first--)
    if (opensLine(reader, first)) return isSmall(scene, first - 1) || (pastNamed(scene, first) === i && !reader.isPunctuation(first - 1));
  return false;
}

/** True if a sentence starts at token `i`; not where pages put a link on a line of its own, in brackets, before a comma, or between words. */
export function breaksAt(scene: Scene, i: number): boolean {
  const { reader } = scene;
  if (!reader.startsSentence(i)) return false;
  if (!opensLine(reader, i)) return true;
  if (reader.is(i, ')') || reader.is(i, ',') || reader.is(i - 1, '(')) return false;
  return !isNameLine(scene, i) && !followsLink(scene, i);
}
