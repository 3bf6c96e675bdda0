import type { Reader } from '../../../document/reader.ts';
import { HAS_DIGIT } from '../../../document/tokens.ts';
import { kindOfWords } from '../../../knowledge/organisations/kind-words.ts';
import { cueBit } from '../../../knowledge/people/name-cues.ts';
import type { OfficeWordClass } from '../../../knowledge/people/office-words.ts';
import { titleWords } from '../../../knowledge/people/title-words.ts';
import { foldHash } from '../../../text/fold.ts';
import type { Range } from '../../candidate.ts';
import { cuesOf } from '../../cues.ts';
import { keptByToken } from '../../kept.ts';
import { countryAt } from '../country.ts';
import { isTaken, type Scene } from '../scene.ts';
import { isIn } from '../words.ts';
import { partsFields } from './fields.ts';
import { titleAt } from './head.ts';
import { breaksAt } from './line-breaks.ts';

/** The most tokens that an office before a name is looked for in. */
const LONGEST_OFFICE_TOKENS = 24;
/** The most tokens of a title that holds a comma. */
const LONGEST_TITLE_TOKENS = 6;
/** "keluarga ahli waris korban": the most words for whom a lawyer speaks. */
const MOST_CLIENT_TOKENS = 3;
/** "penasihat hukum": the most tokens of such a title. */
const LONGEST_SERVICE_TOKENS = 3;
const TITLE_WORDS = cueBit('title') | cueBit('title-word');
/** "Yang Mulia" is a title, "yang" is not. */
const COMMON = cueBit('not-name');
const AT = foldHash('di');
const MARKS = ['(', ')', '-', '/', '.', '&'];

/** A small word that leads on to an organisation, a country, a fraction, an abbreviation, or a term of office: "dari Fraksi PAN", "atau KPK", "periode 2010-2015". */
function leadsOn(scene: Scene, i: number): boolean {
  const { reader, organisations, places } = scene;
  if (isIn(reader, i, 'term')) return reader.has(i + 1, HAS_DIGIT);
  if (isIn(reader, i, 'ordinal')) return true;
  if (isIn(reader, i, 'or')) return reader.isCapital(i + 1) && !isTaken(scene, i + 1);
  if (!isIn(reader, i, 'from')) return false;
  // "Project Manager dari [Yayasan] …": no one found the whole name
  if (reader.isCapital(i + 1) && kindOfWords(reader.hash(i + 1), 0) !== null) return true;
  if (organisations.at(i + 1)?.first === i + 1 || places.at(i + 1)?.first === i + 1 || isIn(reader, i + 1, 'fraction')) return true;
  return countryAt(reader, i + 1, reader.count) !== null;
}

/** Groups of those who are told by what they know: "pakar telematika". */
const EXPERTS: ReadonlySet<string> = new Set(['academic-professional']);
/** "analis pasar emas lokal": the most small words of a field. */
const MOST_FIELD_TOKENS = 3;
const GRAMMAR: readonly OfficeWordClass[] = [
  'yang',
  'that',
  'and',
  'time',
  'opener',
  'placing',
  'many',
  'which',
  'then',
  'past',
  'kin',
  'other',
  'also',
  'open',
  'client',
  'leading',
  'towards',
  'from',
];
const NO_FIELD = /^(?:(?:me|di|ber|ter|se)[a-z]{4}|lain$|kami$|kita$)|nya$/u;

/** True for a small word between an expert's title and the comma before the name, which says what the expert knows: "ahli [genetika], Budi". */
function isField({ reader }: Scene, i: number): boolean {
  for (let k = i + 1; !reader.is(k, ','); k++) if (k > i + MOST_FIELD_TOKENS - 1 || !isFieldWord(reader, k)) return false;
  for (let k = i; k > i - MOST_FIELD_TOKENS && isFieldWord(reader, k); k--) {
    const title = titleAt(reader, k - 1);
    if (title) return title.past === k && EXPERTS.has(title.record.group);
  }
  return false;
}

/** True for a small word that is no verb and no word of grammar. */
const isFieldWord = (reader: Reader, i: number): boolean =>
  reader.isWord(i) &&
  !reader.isCapital(i) &&
  !isIn(reader, i, 'predicate') &&
  !isIn(reader, i, 'saying') &&
  !isIn(reader, i, 'linking') &&
  !GRAMMAR.some((name) => isIn(reader, i, name)) &&
  !NO_FIELD.test(reader.word(i));

/** True if token `i` may be part of an office that is before a name. */
function belongs(scene: Scene, i: number): boolean {
  const { reader } = scene;
  if (reader.isPunctuation(i)) return MARKS.some((mark) => reader.is(i, mark));
  if (reader.isCapital(i) || reader.has(i, HAS_DIGIT)) return true;
  if (isWhere(reader, i)) return false;
  if (isIn(reader, i, 'inside') || isIn(reader, i, 'specifying') || isIn(reader, i, 'epithet') || leadsOn(scene, i)) return true;
  return isTitleWord(reader, i) || isClient(reader, i) || isField(scene, i);
}

/** True for "di" with a small word after it that no office is named for: "petugas [di] rumah pengusaha X". */
const isWhere = (reader: Reader, i: number): boolean =>
  reader.hash(i) === AT && !reader.isCapital(i + 1) && !reader.has(i + 1, HAS_DIGIT) && !isIn(reader, i + 1, 'specifying');

/** True for a word of titles that is not a common word elsewhere. */
function isTitleWord(reader: Reader, i: number): boolean {
  const cues = cuesOf(reader.hash(i));
  return (cues & COMMON) === 0 && ((cues & TITLE_WORDS) !== 0 || (reader.isOneOf(i, titleWords) && !isIn(reader, i, 'replacing')));
}

/** True for a word that says whom a lawyer speaks for: "kuasa hukum keluarga [korban]". */
function isClient(reader: Reader, i: number): boolean {
  if (!isIn(reader, i, 'client')) return false;
  let first = i;
  while (i - first < MOST_CLIENT_TOKENS && isIn(reader, first - 1, 'client')) first--;
  for (let k = first - 1; k >= first - LONGEST_SERVICE_TOKENS; k--) {
    const title = titleAt(reader, k);
    if (title?.past === first) return title.record.personal;
  }
  return false;
}

/** True if the bracket that closes at `close` is part of an office: it opens in the same sentence, and not right after another person. */
function opensHere(scene: Scene, close: number): boolean {
  const { reader } = scene;
  for (let i = close; i > 0 && close - i < LONGEST_OFFICE_TOKENS && !breaksAt(scene, i); i--) if (reader.is(i - 1, '(')) return !isTaken(scene, i - 2);
  return false;
}

/** True for "Sales [&] Marketing Director": the title that begins right before the joint goes on after it. */
const isWithin = (reader: Reader, i: number): boolean =>
  reader.isCapital(i - 1) && isIn(reader, i - 1, 'english-before') && (titleAt(reader, i - 1)?.past ?? 0) > i + 1;

/** True if token `i`, with the office's words from `i + 1` on, ends what another office is: "Presiden Rusia dan [Presiden China]", "Menteri Investasi/[Kepala BKPM]". */
export const parts = (reader: Reader, i: number): boolean =>
  reader.is(i, '&') || reader.is(i, '/') || isIn(reader, i, 'and')
    ? titleAt(reader, i + 1)?.record.field === false && !isWithin(reader, i)
    : isIn(reader, i, 'also') && !isWithin(reader, i);

/** True if the comma at token `i` is part of a title: "Menteri Pendidikan Tinggi, Sains, dan Teknologi". */
function isInTitle(reader: Reader, i: number): boolean {
  if (!reader.is(i, ',')) return false;
  for (let k = i - 1; k >= 0 && k >= i - LONGEST_TITLE_TOKENS; k--) if ((titleAt(reader, k)?.past ?? 0) > i) return true;
  return false;
}

function isPart(scene: Scene, i: number): boolean {
  const { reader } = scene;
  return !isTaken(scene, i) && !isIn(reader, i, 'former') && (belongs(scene, i) || isInTitle(reader, i)) && !parts(reader, i);
}

/** The organisation or place that ends at token `past` at the latest and has the token before it. */
function namedBefore({ organisations, places }: Scene, past: number): Range | null {
  const found = organisations.at(past - 1) ?? places.at(past - 1);
  return found && found.past <= past && found.past - found.first > 1 ? found : null;
}

/** How far back the bracket or mark at token `i` lets an office reach: the brackets still open before it; `null` where the office ends. */
function depthBefore(scene: Scene, i: number, depth: number): number | null {
  const { reader } = scene;
  if (reader.is(i, ')')) return opensHere(scene, i) ? depth + 1 : null;
  if (reader.is(i, '(')) return depth > 0 ? depth - 1 : null;
  return depth;
}

/** The first token of the stretch before `end` that an office could fill. */
export const stretchFrom: (scene: Scene, end: number) => number = keptByToken(({ reader }) => reader.count, stretchBefore);

function stretchBefore(scene: Scene, end: number): number {
  const { reader } = scene;
  let first = end;
  for (let depth: number | null = 0; first > 0 && end - first < LONGEST_OFFICE_TOKENS && (first === end || !breaksAt(scene, first)); first--) {
    const named = namedBefore(scene, first);
    if (named && !isTaken(scene, first - 1) && !isHeadIn(reader, named)) {
      first = named.first + 1;
      continue;
    }
    depth = isPart(scene, first - 1) || partsFields(scene, first - 1, end) ? depthBefore(scene, first - 1, depth) : null;
    if (depth === null) break;
  }
  return first;
}

/** True if a title is within the words: then they are read one by one. */
function isHeadIn(reader: Reader, { first, past }: Range): boolean {
  for (let i = first; i < past; i++) if (titleAt(reader, i)) return true;
  return false;
}
