import type { Range } from '../candidate.ts';
import { nearAddress } from './phrase/address.ts';
import { isTaken, type Scene } from './scene.ts';
import { isIn } from './words.ts';

/** The most people of one list that are looked at. */
const MOST_PEOPLE = 12;
/** The most tokens of marks, "dan" and ranks between two people of a list. */
const LONGEST_GAP_TOKENS = 9;

/** The token after the comma, "dan" or hyphen that joins the next person of a list; `at` when nothing does. */
function pastJoint({ reader }: Scene, at: number): number {
  if (reader.is(at, '-') || reader.is(at, '/')) return at + 1;
  const comma = reader.is(at, ',') ? at + 1 : at;
  return isIn(reader, comma, 'and') || reader.is(comma, '&') ? comma + 1 : comma;
}

/** The person joined after: "Budi, [Brigjen Ani]". */
function personBehind(scene: Scene, { past }: Range): Range | null {
  const from = pastJoint(scene, past);
  if (from === past) return null;
  for (let i = from; i < from + LONGEST_GAP_TOKENS; i++) {
    const next = scene.people.at(i);
    if (next) return next.first === i && nearAddress(scene.reader, i) <= from ? next : null;
  }
  return null;
}

/** The person joined before: "[Budi] dan Brigjen Ani". */
function personBefore(scene: Scene, { first }: Range): Range | null {
  const { reader } = scene;
  const from = nearAddress(reader, first);
  let past = from;
  if (reader.is(past - 1, '-') || reader.is(past - 1, '/')) past--;
  else {
    if (isIn(reader, past - 1, 'and') || reader.is(past - 1, '&')) past--;
    if (reader.is(past - 1, ',')) past--;
  }
  return past < from && isTaken(scene, past - 1) ? scene.people.at(past - 1) : null;
}

/** The people joined with this one by commas and "dan", in text order, itself among them. */
export function listOf(scene: Scene, person: Range): readonly Range[] {
  const list = [person];
  for (let one = personBefore(scene, person); one && list.length < MOST_PEOPLE; one = personBefore(scene, one)) list.unshift(one);
  for (let one = personBehind(scene, person); one && list.length < MOST_PEOPLE; one = personBehind(scene, one)) list.push(one);
  return list;
}
