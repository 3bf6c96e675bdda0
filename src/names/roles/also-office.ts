import type { Range } from '../candidate.ts';
import { listOf } from '../offices/listed-people.ts';
import type { Office } from '../offices/office.ts';
import { nearAddress } from '../offices/phrase/address.ts';
import { officeBefore, officeEndingAt } from '../offices/phrase/backward.ts';
import { isRank } from '../offices/phrase/head.ts';
import type { Scene } from '../offices/scene.ts';
import { isIn } from '../offices/words.ts';
import type { RoleRule } from './rule.ts';

const OF_FIRMS: ReadonlySet<string> = new Set(['academic-professional', 'business', 'party-movement']);

/** True if two offices joined by "dan" are one person's: right after a verb of saying, or two of one firm ("Founder dan CEO"). */
function areOnes({ reader }: Scene, first: Office, second: Office): boolean {
  if (isIn(reader, first.first - 1, 'saying')) return true;
  return first.past === first.titleEnd && OF_FIRMS.has(first.record.group) && OF_FIRMS.has(second.record.group);
}

/** The token after the first office, where words such as "sekaligus", "yang juga" join a second one that starts at `from`; `null` when none do. */
function jointBefore({ reader }: Scene, from: number): number | null {
  if (isIn(reader, from - 1, 'also') || reader.is(from - 1, '/')) return from - 1;
  if (reader.word(from - 1) === 'juga' && isIn(reader, from - 2, 'yang')) return reader.is(from - 3, ',') ? from - 3 : from - 2;
  return null;
}

/** The two offices before the name, where they are joined as one person's. */
function bothBefore(scene: Scene, person: Range): readonly [Office, Office] | null {
  const { reader } = scene;
  const address = nearAddress(reader, person.first);
  const word = isIn(reader, address - 1, 'namely') ? address - 1 : address;
  const end = reader.is(word - 1, ',') ? word - 1 : word;
  const second = officeBefore(scene, end);
  if (!second || isRank(second.record)) return null;
  const opening = isIn(reader, second.first - 1, 'former') ? second.first - 1 : second.first;
  const joint = jointBefore(scene, opening);
  const past = joint ?? (isIn(reader, opening - 1, 'and') ? opening - 1 : null);
  const first = past === null ? null : officeEndingAt(scene, past);
  if (!first) return null;
  return joint !== null || areOnes(scene, first, second) ? [first, second] : null;
}

/** Two offices before one name. */
export const alsoOffice: RoleRule = {
  id: 'also-office',
  reason: 'Ministers lead parties and agencies: "Menteri Investasi sekaligus Kepala Danantara X" has both.',
  side: 'before',
  find: (scene, person) => {
    const both = bothBefore(scene, person);
    return both === null || listOf(scene, person).length > 1 ? null : both.map((office) => ({ office }));
  },
  examples: [
    ['Menteri Investasi sekaligus Ketua Umum ⟦o Golkar⟧ ⟦p Budi⟧ hadir.', 'Budi: Menteri Investasi', 'Budi: Ketua Umum Golkar'],
    ['Kata Menteri Investasi dan Ketua Umum ⟦o Golkar⟧, ⟦p Budi⟧.', 'Budi: Menteri Investasi', 'Budi: Ketua Umum Golkar'],
    ['Founder dan CEO ⟦o PT Maju⟧, ⟦p Budi⟧, hadir.', 'Budi: Founder', 'Budi: CEO PT Maju'],
    ['Aktor sekaligus Ketua Umum ⟦o PSSI⟧ yakni ⟦p Budi⟧ hadir.', 'Budi: Aktor', 'Budi: Ketua Umum PSSI'],
    ['Presiden RI sekaligus mantan Gubernur ⟦l Bali⟧ ⟦p Budi⟧ hadir.', 'Budi: Presiden RI', 'Budi: Gubernur Bali'],
    ['Menteri Investasi/Kepala ⟦o BKPM⟧ ⟦p Budi⟧ hadir.', 'Budi: Menteri Investasi', 'Budi: Kepala BKPM'],
    ['Menteri Investasi yang juga Ketua Umum ⟦o Golkar⟧, ⟦p Budi⟧, hadir.', 'Budi: Menteri Investasi', 'Budi: Ketua Umum Golkar'],
  ],
  refusals: [
    'Presiden Rusia dan Presiden China ⟦p Xi⟧ bertemu.',
    'Ketua ⟦o KPK⟧ bertemu Presiden ⟦p Budi⟧.',
    'Founder dan CEO ⟦o PT Maju⟧, ⟦p Budi⟧ dan ⟦p Ani⟧, hadir.',
  ],
};
