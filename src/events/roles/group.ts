import type { Reader } from '../../document/reader.ts';
import { actorHeads, sayingVerbs } from '../../knowledge/events/event-words.ts';
import { triggerWords } from '../../knowledge/events/triggers.ts';
import { foldHash, foldHashes } from '../../text/fold.ts';
import { beforeAdverbs, headStart, isAdverb, isBoundary, isJoint, isPlainNoun, isPreposition, isVerb, POINTING } from '../clause.ts';
import { partAt, type Scene } from '../scene.ts';
import { isGroupNoun } from './nameless.ts';
import { type Party, partyOf, phraseParty } from './party.ts';

const PARA = foldHash('para');
/** Words of a group's noun phrase. */
const LONGEST_HEAD_TOKENS = 4;

/** A noun for a group that is right before token `past`, with its number: "puluhan orang", "massa". */
export function group(scene: Scene, past: number): Party | null {
  const { reader, countedTo } = scene;
  const stop = reader.isOneOf(past - 1, POINTING) ? past - 1 : past;
  for (let end = stop; end > stop - LONGEST_HEAD_TOKENS && end > 0 && !reader.startsSentence(end); end--) {
    if (end < stop && (isVerb(scene, end) || isPreposition(scene, end) || isBoundary(scene, end) || !reader.isWord(end))) break;
    const amount = countedTo.get(reader.end(end - 1));
    if (amount !== undefined) return phraseParty(scene, reader.at(amount.start), stop);
  }
  return groupPhrase(scene, stop);
}

/** The noun phrase of a group that ends at token `past`, up to an adverb in it: "para petugas imigrasi federal", "massa [tiba-tiba]". */
function groupPhrase(scene: Scene, past: number): Party | null {
  const { reader } = scene;
  let found = -1;
  let first = past;
  let end = past;
  while (first > 0 && past - first < LONGEST_HEAD_TOKENS && (first === past || !reader.startsSentence(first)) && isPlainNoun(scene, first - 1)) {
    first--;
    if (isGroupNoun(reader, first)) found = first;
    else if (found < 0 && isAdverb(scene, first)) end = first;
  }
  if (found < 0 || (found > 0 && !reader.startsSentence(found) && isPreposition(scene, found - 1))) return null;
  return phraseParty(scene, reader.hash(found - 1) === PARA && !reader.startsSentence(found) ? found - 1 : found, end);
}

/** A name that the article's entities lack, which ends at token `past` in running text: "kata polisi, [Budi] ditahan". */
export function unknownParty(scene: Scene, past: number): Party | null {
  const { reader } = scene;
  let first = past;
  while (first > 0 && past - first < LONGEST_HEAD_TOKENS && reader.isWord(first - 1) && reader.isCapital(first - 1) && partAt(scene, first - 1) === null) {
    if (reader.startsSentence(first - 1)) return null;
    first--;
  }
  const before = first - 1;
  const isOpen = reader.startsSentence(first) || reader.isPunctuation(before) ? !reader.is(before, ',') : partAt(scene, before) !== null;
  if (first === past || isOpen || isPreposition(scene, before) || isJoint(scene, before)) return null;
  return phraseParty(scene, first, past);
}

/** True for a noun of somebody or of a weapon. */
const mayAct = ({ text, tokens }: Reader, i: number): boolean =>
  actorHeads()
    .matchAt(text, tokens, i)
    ?.values.some((kind) => kind !== 'target') === true;

const DIGIT = /\d/u;

/** The first token of a noun phrase that ends at token `past`, with an amount in it: "[uang Rp 13 triliun]". */
function phraseStart(scene: Scene, past: number): number {
  const { reader, amounts } = scene;
  const first = headStart(scene, past);
  if (first === 0 || first === past || !DIGIT.test(reader.word(first - 1)) || reader.startsSentence(first)) return first;
  const at = reader.start(first - 1);
  const amount = amounts.find(({ start, end }) => start <= at && at < end);
  return amount === undefined ? first : headStart(scene, reader.at(amount.start));
}

/** Somebody or something that tokens `[first, past)` tell as a subject. An event or a thing that is no weapon does not act. */
export function phraseOf(scene: Scene, first: number, past: number): Party {
  const { reader } = scene;
  const party = phraseParty(scene, first, past);
  if (triggerWords().matchAt(reader.text, reader.tokens, first) !== null) party.thing = 'deed';
  else if (!mayAct(reader, first)) party.thing = 'object';
  return party;
}

/** A thing or event that a noun before "itu" at token `i` points back to: "[kapal] itu". A weapon acts. */
export function pointedParty(scene: Scene, i: number): Party | null {
  if (!scene.reader.isOneOf(i, POINTING)) return null;
  const first = phraseStart(scene, i);
  return first === i || isPreposition(scene, first - 1) ? null : phraseOf(scene, first, i);
}

const WHO = foldHash('yang');
/** Words that are or hold no thing to which something is done: pronouns, counts, words of another clause. */
const NO_THING = foldHashes(
  'ia dia dirinya mereka kami kita saya aku beliau keduanya kedua ketiga salah mati seharusnya sebaiknya entah kenapa adalah merupakan hal',
);

const THERE_IS = foldHash('ada');

/** True if a noun phrase may begin a clause at a token: its sentence, or what stands before it, begins there. */
function opensClause(scene: Scene, first: number): boolean {
  const { reader } = scene;
  if (first === 0 || reader.startsSentence(first) || reader.is(first - 1, ',')) return true;
  return partAt(scene, first - 1) === null && isBoundary(scene, first - 1);
}

/** The lower-case noun phrase that ends at token `past` and opens its clause, or `null`. */
function thingPhrase(scene: Scene, past: number): Party | null {
  const { reader } = scene;
  const stop = reader.isOneOf(past - 1, POINTING) ? past - 1 : past;
  const from = phraseStart(scene, stop);
  let first = from;
  while (first < stop && (isAdverb(scene, first) || reader.hash(first) === THERE_IS)) first++;
  for (let k = first; k < stop; k++) if (reader.isOneOf(k, NO_THING)) return null;
  const opens = opensClause(scene, first) || (reader.hash(from) === THERE_IS && opensClause(scene, from));
  return first < stop && opens ? phraseParty(scene, first, stop) : null;
}

/** What a passive verb at token `i` befalls, without a name: the noun phrase before it, or before its "yang". */
export function thingBefore(scene: Scene, i: number): Party | null {
  const { reader } = scene;
  if (reader.startsSentence(i)) return null;
  const left = beforeAdverbs(scene, i);
  if (left < 0 || reader.startsSentence(left + 1)) return null;
  return thingPhrase(scene, reader.hash(left) === WHO ? left : left + 1);
}

/** Capitalised words of a place's name before the place: "[Kilang Minyak] Haifa". */
const LONGEST_PLACE_TOKENS = 4;

/** A place right before a verb that opens its clause, with the words of its name: "Kilang Minyak Haifa menjadi sasaran". */
export function placeParty(scene: Scene, left: number): Party | null {
  const { reader } = scene;
  const part = partAt(scene, left);
  if (part?.entity?.type !== 'place') return null;
  let first = headStart(scene, part.first);
  while (first > 0 && part.first - first < LONGEST_PLACE_TOKENS && !reader.startsSentence(first) && reader.isWord(first - 1) && reader.isCapital(first - 1))
    first--;
  const opens = first === 0 || reader.startsSentence(first) || isBoundary(scene, first - 1) || reader.isOneOf(first - 1, sayingVerbs());
  return opens ? partyOf(scene, part) : null;
}
