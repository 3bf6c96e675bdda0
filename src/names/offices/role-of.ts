import type { Role } from '../../document/entities.ts';
import type { Reader } from '../../document/reader.ts';
import { singleSpaced } from '../../text/spaces.ts';
import type { Range } from '../candidate.ts';
import { listedAs } from '../listed.ts';
import { actingFrom, isInterim } from './acting.ts';
import { countryIn, homeIn } from './country.ts';
import type { Office } from './office.ts';
import { isRank, titleAt } from './phrase/head.ts';
import { titleOf } from './phrase/wording.ts';
import type { Scene } from './scene.ts';
import { isIn } from './words.ts';

/** What a rule says of an office beside its words. */
export interface Holding {
  readonly office: Office;
  /** The holder's rank, where the office is none itself. */
  readonly rank?: string | null;
  /** Held no longer, though no "mantan" is before it. */
  readonly former?: boolean;
  /** The country it is an office of, where that is not the first one named in it. */
  readonly country?: string | null;
}

/** True if the tables list an organisation of exactly these words. */
const isListed = (reader: Reader, held: Range): boolean => listedAs(reader, held).some(({ type }) => type === 'organisation');

/** True if the organisation named in the office's words is what the office is held at: no title, no aside in brackets, no ministry's field. */
function isHeldAt(reader: Reader, { titleEnd, record }: Office, held: Range): boolean {
  if (titleAt(reader, held.first)?.past === held.past) return false;
  if (reader.is(held.first - 1, '(') && reader.is(held.past, ')')) return false;
  // "Menteri ESDM" names its ministry's field, "Ketua DPR" the house that the table knows
  // "Menteri Koordinator Bidang Hukum, HAM, Imigrasi dan Pemasyarakatan": the fields are no one's name
  if (record.title.includes(',') && held.first < titleEnd) return false;
  return held.past > titleEnd || (record.group !== 'minister' && isListed(reader, held));
}

/** The organisation that the office is held at. */
function organisationOf({ reader, organisations }: Scene, office: Office): Range | null {
  for (let i = office.first + 1; i < office.past; i++) {
    const held = organisations.at(i);
    if (held?.first === i && held.past <= office.past && isHeldAt(reader, office, held)) return held;
  }
  return null;
}

/** The country of an office: one named in it, else that of its organisation or of a place in it, else that of the only state that has such an office. */
function countryOf(scene: Scene, office: Office, held: Range | null): string | null {
  const named = countryIn(scene, office);
  if (named !== null || isRank(office.record)) return named;
  return (held ? homeIn(scene, held) : null) ?? homeIn(scene, office) ?? office.record.country;
}

/** The role that an office stands for. */
export function roleOf(scene: Scene, { office, rank = null, former = false, country }: Holding): Role {
  const { reader } = scene;
  const { first, past, record } = office;
  const { start, end } = reader.span(first, past);
  const opening = actingFrom(reader, first);
  const held = isRank(record) ? null : organisationOf(scene, office);
  return {
    start,
    end,
    title: singleSpaced(titleOf(reader, office, held)),
    country: country ?? countryOf(scene, office, held),
    organisation: held ? singleSpaced(reader.textOf(held.first, held.past)) : null,
    former: former || isIn(reader, opening - 1, 'former'),
    acting: opening < first || isInterim(reader, first, past),
    rank: isRank(record) ? record.title : rank,
  };
}
