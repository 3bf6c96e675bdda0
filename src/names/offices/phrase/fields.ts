import type { Reader } from '../../../document/reader.ts';
import { listedAs } from '../../listed.ts';
import { isTaken, type Scene } from '../scene.ts';
import { isIn } from '../words.ts';
import { nearAddress } from './address.ts';
import { isRank, titleAt } from './head.ts';
import { breaksAt } from './line-breaks.ts';

/** The most tokens on either side of a comma that are looked at. */
const LONGEST_FIELDS_TOKENS = 14;

/** True for "dan" and "&". */
const isJoint = (reader: Reader, i: number): boolean => isIn(reader, i, 'and') || reader.is(i, '&');

/** True for a word of the fields of an office: "Politik", "dan", a comma. */
const isFieldPart = (scene: Scene, i: number): boolean => {
  const { reader } = scene;
  return !isTaken(scene, i) && (reader.isCapital(i) || reader.is(i, ',') || isJoint(reader, i) || isIn(reader, i, 'inside') || isIn(reader, i, 'specifying'));
};

/** True if "dan" and one more field follow after token `i`, before token `end`. */
function isClosed(scene: Scene, i: number, end: number): boolean {
  const { reader } = scene;
  for (let k = i + 1; k < end && k < i + LONGEST_FIELDS_TOKENS && isFieldPart(scene, k); k++) {
    if (titleAt(reader, k)?.record.field === false) return false;
    // "Ketua Paguyuban Budi, dan Tuan Asisten …": another office is after "dan"
    if (isJoint(reader, k)) return reader.isCapital(k + 1) && k + 1 < end && !(k + 2 < end && titleAt(reader, k + 2)?.record.field === false);
  }
  return false;
}

/** True if an office of fields is before token `i`: "[Direktur] Penelitian", "Menteri Pertanian". A bare title has none. */
function isOpened(scene: Scene, i: number): boolean {
  const { reader } = scene;
  for (let k = i - 1; k >= 0 && k >= i - LONGEST_FIELDS_TOKENS && isFieldPart(scene, k); k--) {
    const title = titleAt(reader, k);
    // "Direktur [Jenderal]": the title's last word
    if (title && titleAt(reader, k - 1)?.past !== title.past)
      return (title.past < i || (title.past === i && title.record.group === 'minister')) && !isRank(title.record) && title.record.group !== 'profession';
    if (breaksAt(scene, k)) return false;
  }
  return false;
}

/** True if the organisation or place after the comma reaches up to `end`: then it is whom the office is held at. */
const isHeldAt = ({ reader, organisations }: Scene, i: number, end: number): boolean => {
  const held = organisations.at(i + 1);
  if (held?.first !== i + 1 || (held.past !== end && held.past !== nearAddress(reader, end))) return false;
  // "Direktur Jenderal Peternakan, [Kementan], Budi"
  return held.past - held.first > 1 || (reader.is(end, ',') && listedAs(reader, held).some(({ type }) => type === 'organisation'));
};

/** True if a name of its own is after the comma: that is no field. */
const isNamed = ({ organisations, places, reader }: Scene, i: number): boolean => {
  const next = isJoint(reader, i + 1) ? i + 2 : i + 1;
  return organisations.at(next)?.first === next || places.at(next)?.first === next;
};

/** True if the comma at token `i` parts the fields of the office that ends before `end`, or the office and where it is held: "Direktur Riset, Inovasi, dan Pengembangan". */
export function partsFields(scene: Scene, i: number, end: number): boolean {
  const { reader } = scene;
  if (!reader.is(i, ',') || !isOpened(scene, i)) return false;
  return isHeldAt(scene, i, end) || (!isNamed(scene, i) && isClosed(scene, i, end));
}
