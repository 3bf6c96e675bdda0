import type { Range } from '../candidate.ts';
import type { Office } from '../offices/office.ts';
import { nearAddress } from '../offices/phrase/address.ts';
import { pastAsides } from '../offices/phrase/aside.ts';
import { officeEndingAt } from '../offices/phrase/backward.ts';
import { titleAt } from '../offices/phrase/head.ts';
import { isTaken, type Scene } from '../offices/scene.ts';
import { isIn } from '../offices/words.ts';
import type { RoleRule } from './rule.ts';

/** True if another person of a list may follow after the one served. */
const isListed = (scene: Scene, { past }: Range): boolean => {
  const { reader } = scene;
  const next = reader.is(past, ',') ? past + 1 : past;
  return isIn(reader, next, 'and') || isTaken(scene, next) || isTaken(scene, nearAddress(reader, next)) || titleAt(reader, next) !== null;
};

/** The office, with the name of whom it serves, after the person and a comma. */
function serviceBehind(scene: Scene, person: Range): Office | null {
  const { reader, people } = scene;
  const comma = pastAsides(reader, person.past);
  const title = reader.is(comma, ',') ? titleAt(reader, comma + 1) : null;
  const master = title?.record.personal ? people.at(title.past) : null;
  if (!title || master?.first !== title.past || isListed(scene, master) || officeEndingAt(scene, nearAddress(reader, person.first))) return null;
  return { first: comma + 1, past: master.past, record: title.record, titleEnd: master.past };
}

/** Who serves may be named first: after the comma stand the office and the one who is served. */
export const servesBehind: RoleRule = {
  id: 'serves-behind',
  reason: 'Those who act for someone may be named first: "Calvin Wijaya, kuasa hukum Iwan, membantah".',
  side: 'behind',
  find: (scene, person) => {
    const office = serviceBehind(scene, person);
    return office && [{ office }];
  },
  examples: [
    ['Kata ⟦p Calvin Wijaya⟧, kuasa hukum ⟦p Iwan⟧, kliennya sakit.', 'Calvin Wijaya: kuasa hukum Iwan'],
    ['⟦p Calvin⟧, S.H., pengacara ⟦p Iwan⟧.', 'Calvin: pengacara Iwan'],
  ],
  refusals: ['Hadir ⟦p Calvin⟧, kuasa hukum ⟦p Iwan⟧, ⟦p Budi⟧.', 'Hadir ⟦p Calvin⟧, kuasa hukum ⟦p Iwan⟧, dan tamu.'],
};
