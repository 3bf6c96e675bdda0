import type { Range } from '../candidate.ts';
import type { Office } from '../offices/office.ts';
import { addressFrom, nearAddress } from '../offices/phrase/address.ts';
import { type Head, headsBefore } from '../offices/phrase/backward.ts';
import { isRank } from '../offices/phrase/head.ts';
import type { Scene } from '../offices/scene.ts';
import { isIn } from '../offices/words.ts';
import type { RoleRule } from './rule.ts';

/** The titles right before the person, without ranks. */
export function titlesBefore(scene: Scene, person: Range): { readonly heads: readonly Head[]; readonly end: number } {
  const end = nearAddress(scene.reader, person.first);
  return { heads: headsBefore(scene, end).filter(({ record }) => !isRank(record)), end };
}

/** The person right before this one, or before a comma: "[Vladimir Putin], Dmitry Peskov". */
function personBeforeComma(scene: Scene, { first }: Range): Range | null {
  const { reader, people } = scene;
  const comma = addressFrom(reader, first) - 1;
  const next = people.at(first - 1);
  if (next?.past === first) return next;
  if (!reader.is(comma, ',')) return null;
  return people.at(isIn(reader, comma - 1, 'another') ? comma - 2 : comma - 1);
}

/** The office of someone who serves the person named before the comma. */
function serviceOf(scene: Scene, master: Range): Office | null {
  const { heads, end } = titlesBefore(scene, master);
  const [outer, inner] = heads;
  if (!outer?.record.personal) return null;
  // "kuasa hukum Iwan": the name is part of what the office is
  const past = inner ? end : master.past;
  return !inner && outer.past !== end ? null : { first: outer.first, past, record: outer.record, titleEnd: inner ? outer.past : past };
}

/** A name after a comma has the office that serves the one before it. */
export const served: RoleRule = {
  id: 'served',
  reason: 'Those who speak or act for someone are named after them, and after a comma.',
  side: 'before',
  find: (scene, person) => {
    const master = personBeforeComma(scene, person);
    const office = master && serviceOf(scene, master);
    return office ? [{ office }] : null;
  },
  examples: [
    ['Juru bicara Presiden Rusia ⟦p Vladimir Putin⟧, ⟦p Dmitry Peskov⟧, membantah.', 'Dmitry Peskov: Juru bicara Presiden Rusia'],
    ['Kata juru bicara ⟦p Jusuf Kalla⟧ ⟦p Husain⟧ itu.', 'Husain: juru bicara Jusuf Kalla'],
    ['Pengacara ⟦p Iwan⟧ lainnya, ⟦p Calvin Wijaya⟧, hadir.', 'Calvin Wijaya: Pengacara Iwan'],
    ['Kata kuasa hukum ⟦p Iwan⟧, ⟦p Calvin Wijaya⟧, kliennya sakit.', 'Calvin Wijaya: kuasa hukum Iwan'],
  ],
  refusals: [
    'Hadir Presiden Rusia ⟦p Vladimir Putin⟧, ⟦p Dmitry Peskov⟧, dan tamu.',
    'Juru bicara Presiden Rusia ⟦p Vladimir Putin⟧ dan ⟦p Dmitry Peskov⟧ hadir.',
    'Kuasa hukum pihak ⟦p Iwan⟧, ⟦p Calvin Wijaya⟧, hadir.',
  ],
};
