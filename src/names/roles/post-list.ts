import type { Range } from '../candidate.ts';
import { listOf } from '../offices/listed-people.ts';
import type { Office } from '../offices/office.ts';
import { nearAddress } from '../offices/phrase/address.ts';
import { officeEndingAt } from '../offices/phrase/backward.ts';
import type { Scene } from '../offices/scene.ts';
import { isIn } from '../offices/words.ts';
import type { RoleRule } from './rule.ts';

const MARKS = [':', '–', '—', '-'];

/** The post that a line of a list begins with, before a colon or dash and the person. */
function postBefore(scene: Scene, { first }: Range): Office | null {
  const { reader } = scene;
  const mark = nearAddress(reader, first) - 1;
  if (!MARKS.some((one) => reader.is(mark, one))) return null;
  const office = officeEndingAt(scene, mark);
  if (!office || isIn(reader, office.first - 1, 'many')) return null;
  const opens = reader.startsSentence(office.first) || reader.isPunctuation(office.first - 1) || reader.isNumber(office.first - 1);
  return opens || reader.is(mark, ':') ? office : null;
}

/** A list of posts and who holds them. */
export const postList: RoleRule = {
  id: 'post-list',
  reason: 'Boards and committees are printed as lists: "Ketua Umum: Budi", "Wakil Ketua: Ani, Rudi".',
  side: 'before',
  find: (scene, person) => {
    const [first] = listOf(scene, person);
    const office = first && postBefore(scene, first);
    return office ? [{ office }] : null;
  },
  examples: [
    ['Ketua Umum: ⟦p Budi⟧\nWakil Ketua: ⟦p Ani⟧, ⟦p Rudi⟧', 'Budi: Ketua Umum', 'Ani: Wakil Ketua', 'Rudi: Wakil Ketua'],
    ['1. Asops Kasad – Mayjen TNI ⟦p Budi⟧', 'Budi: Asops Kasad'],
  ],
  refusals: ['Ia bertemu ketua - ⟦p Budi⟧ - di sana.', 'Susunan Pemain: ⟦p Budi⟧, ⟦p Ani⟧', 'Ketua bertanya: ⟦p Budi⟧ di mana?', 'Kolonel: ⟦p Budi⟧'],
};
