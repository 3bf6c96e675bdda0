import type { Range } from '../candidate.ts';
import { actingTo } from '../offices/acting.ts';
import { listOf } from '../offices/listed-people.ts';
import { nearAddress } from '../offices/phrase/address.ts';
import { officeFrom } from '../offices/phrase/forward.ts';
import { isRank } from '../offices/phrase/head.ts';
import type { Scene } from '../offices/scene.ts';
import { isIn } from '../offices/words.ts';
import type { RoleRule } from './rule.ts';

/** Words between the name and the office: "resmi dilantik menjadi". */
const MOST_VERB_TOKENS = 4;

/** Where the words lead to that say that the person was given an office; `null` when they do not. */
function officeBehindVerb({ reader }: Scene, { first, past }: Range): number | null {
  if (isIn(reader, nearAddress(reader, first) - 1, 'appointing')) return isIn(reader, past, 'becoming') ? past + 1 : null;
  let at = past;
  let isGiven = false;
  for (let n = 0; n < MOST_VERB_TOKENS && (isIn(reader, at, 'appointed') || isIn(reader, at, 'already')); n++, at++) isGiven ||= isIn(reader, at, 'appointed');
  if (!isGiven) return null;
  return isIn(reader, at, 'becoming') ? at + 1 : at;
}

/** The office that someone is given. */
export const appointed: RoleRule = {
  id: 'appointed',
  reason: 'Somebody appointed to an office holds it: "menunjuk X menjadi Y", "X dilantik sebagai Y".',
  side: 'behind',
  find: (scene, person) => {
    if (listOf(scene, person).length > 1) return null;
    const at = officeBehindVerb(scene, person);
    const office = at === null ? null : officeFrom(scene, actingTo(scene.reader, at));
    return office && !isRank(office.record) && office.record.group !== 'profession' ? [{ office }] : null;
  },
  examples: [
    ['Presiden menunjuk ⟦p Budi⟧ menjadi Menteri Keuangan.', 'Budi: Menteri Keuangan'],
    ['⟦p Budi⟧ resmi dilantik sebagai Plt Gubernur ⟦l Riau⟧.', 'Budi: Gubernur Riau'],
    ['⟦p Budi⟧ menjabat Ketua ⟦o KPK⟧.', 'Budi: Ketua KPK'],
    ['⟦p Budi⟧ telah diperkenalkan sebagai pelatih Timnas Italia.', 'Budi: pelatih Timnas Italia'],
  ],
  refusals: [
    '⟦p Budi⟧ dan ⟦p Ani⟧ dilantik menjadi Presiden dan Wakil Presiden.',
    '⟦p Budi⟧ ditunjuk sebagai tuan rumah.',
    '⟦p Budi⟧ akan dilantik sebagai Ketua.',
    'Ia menemui ⟦p Budi⟧ menjadi Menteri.',
    '⟦p Budi⟧ dilantik menjadi Kolonel.',
    '⟦p Budi⟧ terpilih menjadi Pemain Terbaik.',
  ],
};
