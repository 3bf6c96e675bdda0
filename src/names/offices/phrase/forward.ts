import type { Reader } from '../../../document/reader.ts';
import { HAS_DIGIT } from '../../../document/tokens.ts';
import type { TitleRecord } from '../../../knowledge/people/titles.ts';
import { foldHash } from '../../../text/fold.ts';
import type { Office } from '../office.ts';
import { isTaken, type Scene } from '../scene.ts';
import { isIn } from '../words.ts';
import { titleAt } from './head.ts';
import { opensPlace } from './opens-place.ts';
import { parts } from './stretch.ts';

/** The most tokens that an office after a name is looked for in. */
const LONGEST_OFFICE_TOKENS = 20;

/** The unit of an age: "Wilson, pembalap 37 tahun". */
const YEARS = foldHash('tahun');

/** "CEO & Co-Founder", "Danrem 061/SK". */
const JOINING = ['&', '/', '-'];

/** True for a small word with an organisation or a term of office after it: "analis di Phillip Nova", "Direktur Utama periode 2010-2015". */
function leadsOn({ reader, organisations, places }: Scene, i: number): boolean {
  if (isIn(reader, i, 'term')) return reader.has(i + 1, HAS_DIGIT);
  if (!isIn(reader, i, 'from')) return false;
  return organisations.at(i + 1)?.first === i + 1 || (!reader.is(i - 1, ',') && places.at(i + 1)?.first === i + 1);
}

/** The token after the mark at `i`, where words go on after it. */
function isJoint(reader: Reader, i: number): boolean {
  return JOINING.some((mark) => reader.is(i, mark)) && reader.isCapital(i + 1);
}

/** True for a word that ends an office or is in the middle of its name. */
const isNamed = (reader: Reader, i: number): boolean =>
  reader.isCapital(i) || (reader.has(i, HAS_DIGIT) && reader.hash(i + 1) !== YEARS) || isIn(reader, i, 'specifying') || isIn(reader, i, 'ordinal');

/** True for a word or mark that an office may go on after. */
function goesOn(scene: Scene, i: number): boolean {
  const { reader } = scene;
  return reader.isPunctuation(i) ? isJoint(reader, i) : isIn(reader, i, 'inside') || leadsOn(scene, i);
}

/** True if the office ends before token `i` whatever is there. */
const endsAt = (scene: Scene, i: number): boolean => i >= scene.reader.count || scene.reader.startsSentence(i) || isTaken(scene, i) || parts(scene.reader, i);

/** True for an abbreviation in brackets at token `i` with a name after it that is no person's: "Kepala Biro Komunikasi [(KLI)] Kemenkeu". */
function isBracket(scene: Scene, i: number): boolean {
  const { reader, organisations, places } = scene;
  if (!reader.is(i, '(') || !reader.is(i + 2, ')') || !reader.isCapital(i + 1) || endsAt(scene, i + 3) || !reader.isCapital(i + 3)) return false;
  return reader.isAllCaps(i + 3) || organisations.at(i + 3)?.first === i + 3 || places.at(i + 3)?.first === i + 3;
}

/** True for the title's own abbreviation in brackets, where the office goes on behind it: "Kepala Dusun [(Kadus)] Blang Gadeng". */
function isShortTitle(scene: Scene, i: number, from: number, { title }: TitleRecord): boolean {
  const { reader } = scene;
  return i === from && reader.is(i, '(') && reader.is(i + 2, ')') && titleAt(reader, i + 1)?.record.title === title && !endsAt(scene, i + 3);
}

/** The token after the office whose title ends at `from`: capitalised words, names, and the small words between them. */
function officeEnd(scene: Scene, from: number, record: TitleRecord): number {
  const { reader, organisations } = scene;
  let past = from;
  for (let i = from; i - from < LONGEST_OFFICE_TOKENS && !endsAt(scene, i); i++) {
    const named = organisations.at(i);
    if (named && named.first === i && named.past - i > 1) {
      past = named.past;
      i = named.past - 1;
    } else if (isBracket(scene, i) || isShortTitle(scene, i, from, record)) i += 2;
    else if (!reader.isPunctuation(i) && isNamed(reader, i)) past = i + 1;
    else if (!goesOn(scene, i)) break;
  }
  // "Event Manager PT. Maju": the name was cut at the stop
  return past > from && isIn(reader, past - 1, 'firm-form') && reader.isAllCaps(past - 1) ? past - 1 : past;
}

/** The office that begins with a title at token `i`; `null` if there is none. */
export function officeFrom(scene: Scene, i: number): Office | null {
  const title = titleAt(scene.reader, i);
  if (title && opensPlace(scene, i, title)) return null;
  return title && { first: i, past: officeEnd(scene, title.past, title.record), record: title.record, titleEnd: title.past };
}
