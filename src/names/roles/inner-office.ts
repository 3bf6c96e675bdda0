import type { Range } from '../candidate.ts';
import { isHolder } from '../offices/holder.ts';
import type { Office } from '../offices/office.ts';
import { nearAddress } from '../offices/phrase/address.ts';
import type { Head } from '../offices/phrase/backward.ts';
import type { Scene } from '../offices/scene.ts';
import type { RoleRule } from './rule.ts';
import { titlesBefore } from './served.ts';

/** The most tokens of marks and ranks between a comma and the next person. */
const LONGEST_GAP_TOKENS = 8;
/** The most people of an article that are asked whether they are the one meant. */
const MOST_PEOPLE = 200;

/** True if another person is named right after a comma: that one has the outer office. */
function isMaster({ reader, people }: Scene, { past }: Range): boolean {
  if (!reader.is(past, ',')) return false;
  for (let i = past + 1; i <= past + LONGEST_GAP_TOKENS; i++) {
    const next = people.at(i);
    if (next) return nearAddress(reader, next.first) <= past + 1;
  }
  return false;
}

/** True if the article elsewhere gives the office, and no other around it, to someone of this name. */
function isNamedSo(scene: Scene, person: Range, { record }: Head): boolean {
  const { reader } = scene;
  const name = reader.hash(person.past - 1);
  return scene.people.all.slice(0, MOST_PEOPLE).some((other) => {
    if (other === person || reader.hash(other.past - 1) !== name) return false;
    const { heads } = titlesBefore(scene, other);
    return heads.length === 1 && heads[0]?.record.title === record.title;
  });
}

/** Of an office within another, the inner one, where it is the person's. */
export const innerOffice: RoleRule = {
  id: 'inner-office',
  reason: 'After "penasihat Presiden Ukraina" either may be named: the president where tables, the article or a comma and a name say so.',
  side: 'before',
  find: (scene, person) => {
    const { heads, end } = titlesBefore(scene, person);
    const [outer, inner] = heads;
    if (!outer?.record.personal || !inner) return null;
    const office: Office = { first: inner.first, past: end, record: inner.record, titleEnd: inner.past };
    const holds = isHolder(scene.reader, person, inner.record.title);
    return holds || isMaster(scene, person) || isNamedSo(scene, person, inner) ? [{ office }] : null;
  },
  examples: [
    ['Penasihat Presiden Ukraina ⟦p Volodymyr Zelensky⟧ membantah.', 'Volodymyr Zelensky: Presiden Ukraina'],
    ['Juru bicara Presiden Rusia ⟦p Budi⟧, ⟦p Ani⟧, membantah.', 'Budi: Presiden Rusia'],
    ['Penasihat Presiden ⟦p Budi⟧ hadir. Presiden ⟦p Budi⟧ pulang.', 'Budi: Presiden'],
  ],
  refusals: [
    'Juru bicara Presiden Rusia ⟦p Dmitry Peskov⟧ membantah.',
    'Asops Panglima ⟦o TNI⟧ Mayjen ⟦p Budi⟧ hadir.',
    'Presiden ⟦p Volodymyr Zelensky⟧ hadir.',
  ],
};
