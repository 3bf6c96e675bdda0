import type { Reader } from '../document/reader.ts';
import { adverbs, boundaries, prepositions, verblikeNouns } from '../knowledge/events/event-words.ts';
import { foldHash, foldHashes } from '../text/fold.ts';
import { partAt, type Scene } from './scene.ts';

/** Marks that end a clause. A comma does not: titles and ages are between commas. */
const HARD_MARKS = foldHashes('; : — – ! ? . " “ ” |');
const DASH = foldHash('-');
/** Prefixes of verbs; "meter" and "berita" are none, but no subject either. */
const VERB = /^(?:me[mnlryw]|men[gy]?|di|ber|ter)\p{Ll}{3,}$/u;

/** True for a word that ends the clause to its left or right. */
export function isBoundary({ reader }: Scene, i: number): boolean {
  return reader.isOneOf(i, HARD_MARKS) ? !isHyphen(reader, i) : reader.isOneOf(i, boundaries());
}

/** True for a mark without blanks on either side: "AS-China". */
const isHyphen = (reader: Reader, i: number): boolean =>
  reader.hash(i) === DASH && reader.end(i - 1) === reader.start(i) && reader.end(i) === reader.start(i + 1);

/** True for a lower-case word that is a verb by its prefix. */
export function isVerb({ reader }: Scene, i: number): boolean {
  return reader.isWord(i) && !reader.isCapital(i) && !reader.isOneOf(i, verblikeNouns()) && VERB.test(reader.word(i));
}

/** Words after a noun that point back: "serangan itu". */
export const POINTING: ReadonlySet<number> = foldHashes('itu ini tersebut');

/** Words that join two names or two verbs. */
const JOINTS = foldHashes('dan serta atau');

export const isJoint = ({ reader }: Scene, i: number): boolean => reader.isOneOf(i, JOINTS);

export const isPreposition = ({ reader }: Scene, i: number): boolean => reader.isOneOf(i, prepositions());

export const isAdverb = ({ reader }: Scene, i: number): boolean => reader.isOneOf(i, adverbs());

const TO = foldHash('untuk');
const QUOTATION_MARKS = foldHashes('" “');

/** True for a mark that opens quoted words inside a clause: it is after an auxiliary ("telah "menyerang"") or "untuk". */
export const isMark = ({ reader }: Scene, i: number): boolean =>
  reader.isOneOf(i, QUOTATION_MARKS) && (reader.isOneOf(i - 1, adverbs()) || reader.hash(i - 1) === TO);

const ON = foldHash('pada');
const DAY = foldHashes('hari bulan tahun');

/** The token before a date that ends at token `k`, with its "pada" ("pada hari Rabu"); `k` itself where no such date ends. */
function beforeDate(scene: Scene, k: number): number {
  const { reader } = scene;
  const part = partAt(scene, k);
  if (part === null || part.entity !== null) return k;
  const first = reader.isOneOf(part.first - 1, DAY) ? part.first - 1 : part.first;
  return reader.hash(first - 1) === ON ? first - 2 : k;
}

/** The first token left of `i` that is not an adverb, auxiliary or "pada" with its date. */
export function beforeAdverbs(scene: Scene, i: number): number {
  const { reader } = scene;
  let k = isMark(scene, i - 1) ? i - 2 : i - 1;
  while (k >= 0 && !reader.startsSentence(k + 1)) {
    const before = reader.isOneOf(k, adverbs()) ? k - 1 : beforeDate(scene, k);
    if (before === k) break;
    k = before;
  }
  return k;
}

/** No clause is followed further: a text without marks is one sentence. */
const LONGEST_CLAUSE_TOKENS = 60;

/** The first token of the clause that token `i` is in: past the boundary word or mark left of it, or the sentence's first. */
export function clauseStart(scene: Scene, i: number): number {
  let first = i;
  while (
    first > 0 &&
    i - first < LONGEST_CLAUSE_TOKENS &&
    !scene.reader.startsSentence(first) &&
    !(partAt(scene, first - 1) === null && isBoundary(scene, first - 1))
  )
    first--;
  return first;
}

/** The token past the clause that token `i` is in. */
export function clauseEnd(scene: Scene, i: number): number {
  let past = i + 1;
  while (
    past < scene.reader.count &&
    past - i < LONGEST_CLAUSE_TOKENS &&
    !scene.reader.startsSentence(past) &&
    !(partAt(scene, past) === null && isBoundary(scene, past))
  )
    past++;
  return past;
}

/** True for a lower-case word outside names, or one that opens a sentence, that is neither verb, preposition, joint nor boundary. */
export function isPlainNoun(scene: Scene, i: number): boolean {
  const { reader } = scene;
  if (!reader.isWord(i) || (reader.isCapital(i) && !reader.startsSentence(i)) || partAt(scene, i) !== null) return false;
  return !isVerb(scene, i) && !isPreposition(scene, i) && !isJoint(scene, i) && !isBoundary(scene, i);
}

/** Lower-case words of a noun phrase looked through for the preposition before it. */
const LONGEST_HEAD_TOKENS = 4;

/** The first of the lower-case words right before token `past` ("pasukan" before "Rusia"), as far as a preposition, verb or boundary; `past` without any. */
export function headStart(scene: Scene, past: number): number {
  const { reader } = scene;
  let first = past;
  for (let n = 0; n < LONGEST_HEAD_TOKENS && first > 0; n++) {
    const k = first - 1;
    if (reader.startsSentence(first) || !isPlainNoun(scene, k)) break;
    first--;
  }
  return first;
}
