import type { Reader } from '../../document/reader.ts';
import { foldHash } from '../../text/fold.ts';
import { actingTo } from '../offices/acting.ts';
import { pastAsides } from '../offices/phrase/aside.ts';
import { officeFrom } from '../offices/phrase/forward.ts';
import { isRank } from '../offices/phrase/head.ts';
import { isIn } from '../offices/words.ts';
import type { RoleRule } from './rule.ts';

const FROM = foldHash('dari');
const TO = foldHash('ke');
const POST = foldHash('jabatan');
const NOW = foldHash('kini');
/** "jabatan lama", "jabatan baru": the two posts of a list. */
const OLD = foldHash('lama');
const NEW = foldHash('baru');
const AS = foldHash('sebagai');
/** Words that lead to the old post: "yang sebelumnya menjabat sebagai". */
const MOST_LEADING_TOKENS = 4;
/** Words between the posts: ", kini resmi ditunjuk menjadi". */
const MOST_BETWEEN_TOKENS = 4;

/** Words that say how the officer was moved: "resmi dimutasi dari". */
const MOST_MOVING_TOKENS = 3;

/** The token after "telah dimutasi" and the like at token `at`; `at` without a word for a move. */
function pastMove(reader: Reader, at: number): number {
  let past = at;
  let isMoved = false;
  for (; past < at + MOST_MOVING_TOKENS && (isIn(reader, past, 'moved') || isIn(reader, past, 'already') || isIn(reader, past, 'appointed')); past++)
    isMoved ||= isIn(reader, past, 'moved') || isIn(reader, past, 'appointed');
  return isMoved ? past : at;
}

/** The token after "jabatan lama" or "jabatan baru", and "sebagai" behind it; `null` where the words are others. */
function pastPost(reader: Reader, at: number, which: number): number | null {
  if (reader.hash(at) !== POST || reader.hash(at + 1) !== which) return null;
  return reader.hash(at + 2) === AS || reader.is(at + 2, ':') ? at + 3 : at + 2;
}

/** The token where the old post begins: after "dari" or "yang sebelumnya menjabat"; `null` without such words. */
function oldPost(reader: Reader, name: number): number | null {
  let at = pastAsides(reader, name);
  if (reader.is(at, ',')) at++;
  const listed = pastPost(reader, at, OLD);
  if (listed !== null) return listed;
  if (isIn(reader, at, 'yang') && pastMove(reader, at + 1) > at + 1) at++;
  at = pastMove(reader, at);
  if (reader.hash(at) === FROM) return reader.hash(at + 1) === POST ? at + 2 : at + 1;
  let isPast = false;
  for (let n = 0; n < MOST_LEADING_TOKENS && (isIn(reader, at, 'leading') || isIn(reader, at, 'past')); n++, at++) isPast ||= isIn(reader, at, 'past');
  return isPast ? at : null;
}

/** The token where the new post begins: after "menjadi", "ke", "dimutasi sebagai"; `null` without such words. */
function newPost(reader: Reader, past: number): number | null {
  let at = reader.is(past, ',') ? past + 1 : past;
  for (
    let n = 0;
    n < MOST_BETWEEN_TOKENS && (isIn(reader, at, 'appointed') || isIn(reader, at, 'predicate') || reader.hash(at) === NOW || reader.word(at) === 'menduduki');
    n++
  )
    at++;
  const listed = pastPost(reader, at, NEW);
  if (listed !== null) return listed;
  return isIn(reader, at, 'becoming') || reader.hash(at) === TO ? at + 1 : null;
}

/** The old and the new office of an order that moves officers. */
export const transfer: RoleRule = {
  id: 'transfer',
  reason: 'Lists of promotions name the old post and the new one after the name: "Mayjen X dari Pangdam Jaya menjadi Pangkostrad".',
  side: 'behind',
  find: (scene, person) => {
    const { reader } = scene;
    const first = oldPost(reader, person.past);
    const old = first === null ? null : officeFrom(scene, first);
    if (!old || isRank(old.record)) return null;
    const second = newPost(reader, old.past);
    if (second === null) return null;
    const next = officeFrom(scene, actingTo(reader, second));
    return next && !isRank(next.record) ? [{ office: old, former: true }, { office: next }] : [{ office: old, former: true }];
  },
  examples: [
    ['Mayjen TNI ⟦p Budi⟧ dari Pangdam Jaya menjadi Pangkostrad.', 'Budi: +Pangdam Jaya', 'Budi: Pangkostrad'],
    ['Irjen ⟦p Budi⟧ yang sebelumnya menjabat Kapolda ⟦l Banten⟧ dimutasi sebagai Kepala ⟦o BNN⟧.', 'Budi: +Kapolda Banten', 'Budi: Kepala BNN'],
    ['⟦p Budi⟧, M.Tr.(Han), NRP 1193, dari Kasdam menjadi warga biasa.', 'Budi: +Kasdam'],
    ['AKBP ⟦p Budi⟧ telah dimutasi dari Kapolres ⟦l Bogor⟧ menjadi Wakapolda ⟦l Bali⟧.', 'Budi: +Kapolres Bogor', 'Budi: Wakapolda Bali'],
    ['⟦p Budi⟧ dari jabatan Kapolda ⟦l Banten⟧ menjadi Kapolda ⟦l Bali⟧.', 'Budi: +Kapolda Banten', 'Budi: Kapolda Bali'],
    [
      'Iptu ⟦p Budi⟧ jabatan lama sebagai Kapolsek ⟦l Cisarua⟧, kini menduduki jabatan baru Kapolsek ⟦l Cibinong⟧.',
      'Budi: +Kapolsek Cisarua',
      'Budi: Kapolsek Cibinong',
    ],
  ],
  refusals: ['⟦p Budi⟧ dari Jakarta menjadi Ketua.', '⟦p Budi⟧ dari Kapolda hadir.', 'Kapten ⟦p Budi⟧ dari Letnan menjadi Kapten.'],
};
