import type { EventStatus } from '../document/facts.ts';
import { lightTargetVerbs, lightVerbs, orderingVerbs, statusWords } from '../knowledge/events/event-words.ts';
import type { TriggerForm } from '../knowledge/events/triggers.ts';
import { foldHash, foldHashes } from '../text/fold.ts';
import { isBoundary, isJoint, isVerb } from './clause.ts';
import { partAt, type Scene } from './scene.ts';

/** Tokens left of a trigger in which a word of its status stands; names are passed over whole. */
const STATUS_REACH_TOKENS = 5;
const LONGEST_STATUS_TOKENS = 3;
const DEMANDS = foldHashes('agar supaya untuk');
const QUESTION = foldHash('?');
/** Words of questions that take what happened for granted. */
const ASKED_AROUND = foldHashes('mengapa kenapa bagaimana siapa kapan');
const TO = foldHash('untuk');
/** Tokens before "untuk" in which a demand or a chance stands: "mendesak AS untuk menyerang". */
const PURPOSE_REACH_TOKENS = 8;
const WHO = foldHash('yang');
const THERE_IS = foldHash('ada');
const NOT = foldHashes('tidak tak belum');
/** Tokens between "tidak ada" and a relative "yang". */
const NONE_REACH_TOKENS = 5;

/** The status word that ends right before token `past`, or `null`. */
function statusWord({ reader }: Scene, past: number): { readonly first: number; readonly status: EventStatus } | null {
  for (let first = Math.max(0, past - LONGEST_STATUS_TOKENS); first < past; first++) {
    const match = statusWords().matchAt(reader.text, reader.tokens, first);
    const [status] = match?.values ?? [];
    if (match?.past === past && status !== undefined) return { first, status };
  }
  return null;
}

/** How far each status is from what happens: of two words in a row the farther one decides. */
const DISTANCE: Readonly<Record<EventStatus, number>> = { asserted: 0, planned: 1, possible: 2, denied: 3 };

/** The status that words in a row before token `past` tell: "akan kembali" is planned, "mungkin akan" possible; `null` without any. */
function statusBefore(scene: Scene, past: number): EventStatus | null {
  const word = statusWord(scene, past);
  if (word === null || scene.reader.startsSentence(word.first) || isVerb(scene, word.first)) return word?.status ?? null;
  const outer = statusWord(scene, word.first)?.status ?? 'asserted';
  return DISTANCE[outer] > DISTANCE[word.status] ? outer : word.status;
}

/** True for a verb that tells something else than the event: what is left of it is said of that verb. */
const isOtherVerb = (scene: Scene, i: number): boolean =>
  partAt(scene, i) === null && isVerb(scene, i) && ![lightVerbs, orderingVerbs, lightTargetVerbs].some((words) => scene.reader.isOneOf(i, words()));

/** The status of a purpose, "untuk menyerang" after token `to`: possible after a demand or chance, else planned. */
function purpose(scene: Scene, to: number): EventStatus {
  for (let past = to; past > to - PURPOSE_REACH_TOKENS && past > 0 && !scene.reader.startsSentence(past); past--)
    if (statusBefore(scene, past) === 'possible') return 'possible';
  return 'planned';
}

/** True for a relative "yang" at token `i` after "tidak ada": "tidak ada rudal yang menghantam". */
function isOfNone({ reader }: Scene, i: number): boolean {
  for (let k = i - 1; k > i - NONE_REACH_TOKENS && k > 0 && !reader.startsSentence(k); k--) if (reader.hash(k) === THERE_IS) return reader.isOneOf(k - 1, NOT);
  return false;
}

/** What the token that ends a clause to the left says of the event: a purpose, something that is not there; else it is asserted. */
function boundaryStatus(scene: Scene, i: number, form: TriggerForm): EventStatus {
  const hash = scene.reader.hash(i);
  if (hash === TO && form !== 'noun') return purpose(scene, i);
  return hash === WHO && isOfNone(scene, i) ? 'denied' : asked(scene, i, form);
}

/** The status of an event that no word decides: a direct question makes what a verb tells possible. */
const asked = (scene: Scene, i: number, form: TriggerForm): EventStatus => (form !== 'noun' && isQuestion(scene, i) ? 'possible' : 'asserted');

/**
 * Whether the event of a trigger at token `i` has happened: the nearest status word left of it in its clause, or at the word that opens the
 * clause ("jika", "untuk"); what is said of another verb between counts only if "dan" joins the two.
 */
export function statusOf(scene: Scene, i: number, form: TriggerForm): EventStatus {
  const { reader } = scene;
  let past = i;
  let isJoined = false;
  for (let n = 0; n < STATUS_REACH_TOKENS && past > 0 && !reader.startsSentence(past); n++) {
    const status = statusBefore(scene, past);
    if (status !== null) return status === 'denied' && isDemanded(scene, past) ? 'possible' : status;
    const part = partAt(scene, past - 1);
    if (part === null && isBoundary(scene, past - 1)) return boundaryStatus(scene, past - 1, form);
    if (!isJoined && isOtherVerb(scene, past - 1)) break;
    isJoined ||= isJoint(scene, past - 1);
    past = part?.first ?? past - 1;
  }
  return asked(scene, i, form);
}

/** True for a negation that is asked for: "agar tidak menyerang". */
function isDemanded({ reader }: Scene, past: number): boolean {
  return reader.isOneOf(past - 2, DEMANDS) || reader.isOneOf(past - 3, DEMANDS);
}

/** True if the sentence of token `i` asks whether something happens, not why or how. */
function isQuestion({ reader }: Scene, i: number): boolean {
  const { first, past } = reader.sentenceAround(i);
  return reader.hash(past - 1) === QUESTION && !reader.isOneOf(first, ASKED_AROUND);
}
