import type { Reader } from '../../document/reader.ts';
import type { Range } from '../candidate.ts';
import { nearAddress } from '../offices/phrase/address.ts';
import { pastAsides } from '../offices/phrase/aside.ts';
import { officeFrom } from '../offices/phrase/forward.ts';
import { isRank, titleAt } from '../offices/phrase/head.ts';
import type { Scene } from '../offices/scene.ts';
import { isIn } from '../offices/words.ts';

/** Words between a name and its office: "yang juga menjabat sebagai". */
const MOST_LEADING_TOKENS = 5;
/** Marks between a name and its office; dashes and colons in lists. */
const MARKS = [',', '(', '–', '—', '-', ':'];
/** Words after which "menjadi" tells of an office that is held. */
const NOW = ['kini', 'sekarang'];
const ONE = ['satu', 'seorang'];

const VERB = /^(?:me[mnlrwy]|di|ber|ter)[a-z]{3}/u;

/** True for a word that says what a subject does: "meminta", "akan". */
export const isPredicate = (reader: Reader, i: number): boolean => isIn(reader, i, 'predicate') || VERB.test(reader.word(i));

/** True for "salah satu" and "salah seorang" behind a mark: "Budi, [salah satu] pendiri klub". After "adalah" they praise. */
const isOneOf = (reader: Reader, at: number): boolean =>
  MARKS.some((mark) => reader.is(at - 1, mark)) && reader.word(at) === 'salah' && ONE.includes(reader.word(at + 1));

/** Where the office after a name begins, and how the text leads to it. */
export interface Lead {
  readonly at: number;
  readonly former: boolean;
  readonly led: boolean;
}

const OF_FORCES: ReadonlySet<string> = new Set(['military', 'police-security']);

/** True for an abbreviated post of the forces or the police, which lists put right after the name: "Kolonel Budi Danbrigif 9". */
function isPost(reader: Reader, i: number): boolean {
  const title = reader.isCapital(i) ? titleAt(reader, i) : null;
  return title?.past === i + 1 && title.record.isOffice && OF_FORCES.has(title.record.group);
}

/** True for an office right behind a name that opens its sentence, where a verb follows: "Budi pelatih Persib menyatakan". */
function isOpening(scene: Scene, person: Range, at: number): boolean {
  const { reader } = scene;
  if (!reader.startsSentence(nearAddress(reader, person.first)) || reader.isPunctuation(at)) return false;
  const office = officeFrom(scene, at);
  return office !== null && !isRank(office.record) && (isIn(reader, office.past, 'saying') || isPredicate(reader, office.past));
}

/** The words that lead from the name to an office; `null` where a sentence ends or nothing leads there. */
export function leadFrom(scene: Scene, person: Range): Lead | null {
  const { reader } = scene;
  const past = pastAsides(reader, person.past);
  let at = MARKS.some((mark) => reader.is(past, mark)) ? past + 1 : past;
  let former = false;
  let led = false;
  for (let n = 0; n < MOST_LEADING_TOKENS && (isIn(reader, at, 'leading') || isIn(reader, at, 'past')); n++, at++) {
    former ||= isIn(reader, at, 'past');
    led = true;
  }
  if (isOneOf(reader, at)) at += 2;
  // "yang pernah menjadi", "kini menjadi"
  if ((former || NOW.includes(reader.word(at - 1))) && isIn(reader, at, 'becoming')) at++;
  const leads = at > past || isPost(reader, at) || isOpening(scene, person, at);
  return leads && !reader.startsSentence(at) ? { at, former, led } : null;
}
