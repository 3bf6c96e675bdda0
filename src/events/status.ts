import type { EventStatus } from '../document/facts.ts';
import { statusWords } from '../knowledge/events/event-words.ts';
import { foldHash, foldHashes } from '../text/fold.ts';
import { isBoundary } from './clause.ts';
import { partAt, type Scene } from './scene.ts';

/** Tokens left of a trigger in which a word of its status stands; names are passed over whole. */
const STATUS_REACH_TOKENS = 5;
const LONGEST_STATUS_TOKENS = 3;
const DEMANDS = foldHashes('agar supaya untuk');
const QUESTION = foldHash('?');

/** The status word that ends right before token `past`, or `null`. */
function statusBefore({ reader }: Scene, past: number): EventStatus | null {
  for (let first = Math.max(0, past - LONGEST_STATUS_TOKENS); first < past; first++) {
    const match = statusWords().matchAt(reader.text, reader.tokens, first);
    const [status] = match?.values ?? [];
    if (match?.past === past && status !== undefined) return status;
  }
  return null;
}

/**
 * Whether the event of a trigger at token `i` has happened: the nearest status word left of it in its clause, or at the word that opens the
 * clause ("jika"); asserted without one. A direct question makes it possible.
 */
export function statusOf(scene: Scene, i: number): EventStatus {
  const { reader } = scene;
  let past = i;
  for (let n = 0; n < STATUS_REACH_TOKENS && past > 0 && !reader.startsSentence(past); n++) {
    const status = statusBefore(scene, past);
    if (status !== null) return status === 'denied' && isDemanded(scene, past) ? 'possible' : status;
    if (isBoundary(scene, past - 1) && partAt(scene, past - 1) === null) break;
    past = partAt(scene, past - 1)?.first ?? past - 1;
  }
  return isQuestion(scene, i) ? 'possible' : 'asserted';
}

/** True for a negation that is asked for: "agar tidak menyerang". */
function isDemanded({ reader }: Scene, past: number): boolean {
  return reader.isOneOf(past - 2, DEMANDS) || reader.isOneOf(past - 3, DEMANDS);
}

function isQuestion({ reader }: Scene, i: number): boolean {
  const { past } = reader.sentenceAround(i);
  return reader.hash(past - 1) === QUESTION;
}
