import type { Range } from '../candidate.ts';
import { countryAt, countryIn, homeIn } from '../offices/country.ts';
import { listOf } from '../offices/listed-people.ts';
import type { Office } from '../offices/office.ts';
import { nearAddress } from '../offices/phrase/address.ts';
import { officeBefore, officeIn } from '../offices/phrase/backward.ts';
import { stretchFrom } from '../offices/phrase/stretch.ts';
import type { Holding } from '../offices/role-of.ts';
import type { Scene } from '../offices/scene.ts';
import { isIn } from '../offices/words.ts';
import type { RoleRule } from './rule.ts';

/** Where the office before a list of people ends, and whether a comma or colon is between. */
interface End {
  readonly at: number;
  readonly apart: boolean;
}

function endBefore({ reader }: Scene, person: Range): End {
  const at = nearAddress(reader, person.first);
  if (isIn(reader, at - 1, 'namely')) return { at: reader.is(at - 2, ',') ? at - 2 : at - 1, apart: true };
  const apart = reader.is(at - 1, ',') || reader.is(at - 1, ':');
  return { at: apart ? at - 1 : at, apart };
}

/** "Presiden dan Wakil Presiden RI, A dan B": one office each, in order. */
function ofTwoTitles(scene: Scene, end: End): readonly [Holding, Holding] | null {
  const { reader } = scene;
  const from = stretchFrom(scene, end.at);
  const second = officeIn(scene, from, end.at);
  if (!second || second.first !== from || !isIn(reader, from - 1, 'and')) return null;
  const first = officeBefore(scene, from - 1);
  if (!first || first.past !== from - 1) return null;
  const isBare = first.past === first.titleEnd;
  if (!isBare) return end.apart ? [{ office: first }, { office: second }] : null;
  return [{ office: first, country: countryIn(scene, second) ?? homeIn(scene, second) }, { office: second }];
}

/** "Menlu Rusia dan AS, A dan B": one title for two countries. */
function ofTwoCountries({ reader }: Scene, office: Office): readonly [Holding, Holding] | null {
  const first = countryAt(reader, office.titleEnd, office.past);
  if (!first || !isIn(reader, first.past, 'and')) return null;
  const second = countryAt(reader, first.past + 1, office.past);
  if (second?.past !== office.past) return null;
  return [
    { office: { ...office, past: first.past }, country: first.code },
    { office, country: second.code },
  ];
}

/** The most digits of a number of people. */
const MOST_COUNT_DIGITS = 2;

/** "Para menteri luar negeri ASEAN, A, B, dan C", "2 mantan staf": the office of each. */
export function isOfAll({ reader }: Scene, office: Office): boolean {
  const before = isIn(reader, office.first - 1, 'former') ? office.first - 2 : office.first - 1;
  return isIn(reader, before, 'many') || (reader.isNumber(before) && reader.length(before) <= MOST_COUNT_DIGITS);
}

/** The offices of the people of a list, in its order. */
function sharedBy(scene: Scene, people: readonly Range[]): readonly Holding[] | null {
  const [first] = people;
  if (!first || people.length < 2) return null;
  const end = endBefore(scene, first);
  const titles = people.length === 2 ? ofTwoTitles(scene, end) : null;
  if (titles || !end.apart) return titles;
  const office = officeBefore(scene, end.at);
  if (!office) return null;
  const countries = people.length === 2 ? ofTwoCountries(scene, office) : null;
  return countries ?? (isOfAll(scene, office) ? people.map(() => ({ office })) : null);
}

/** An office before two people or more that each of them has a part of. */
export const sharedOffice: RoleRule = {
  id: 'shared-office',
  reason: 'One title applies to two names, or two titles to two, in the order of the names.',
  side: 'before',
  find: (scene, person) => {
    const people = listOf(scene, person);
    // "tiga hakim, yakni A, B, dan C, serta D selaku panitera"
    const hasOwn = isIn(scene.reader, person.past, 'copula');
    const holding = hasOwn ? null : sharedBy(scene, people)?.[people.indexOf(person)];
    return holding ? [holding] : null;
  },
  examples: [
    ['Menlu Rusia dan AS, ⟦p Sergei Lavrov⟧ dan ⟦p Antony Blinken⟧, bertemu.', 'Sergei Lavrov: Menlu Rusia', 'Antony Blinken: Menlu Rusia dan AS'],
    ['Presiden dan Wakil Presiden RI, ⟦p Joko Widodo⟧ dan ⟦p Jusuf Kalla⟧, hadir.', 'Joko Widodo: Presiden', 'Jusuf Kalla: Wakil Presiden RI'],
    ['Gubernur dan Wakil Gubernur ⟦l Bali⟧ ⟦p Budi⟧ dan ⟦p Ani⟧ hadir.', 'Budi: Gubernur', 'Ani: Wakil Gubernur Bali'],
    ['Presiden Rusia dan Presiden China, ⟦p Putin⟧ dan ⟦p Xi⟧, hadir.', 'Putin: Presiden Rusia', 'Xi: Presiden China'],
    ['Dua hakim agung, ⟦p Budi⟧ dan ⟦p Ani⟧, ditahan.', 'Budi: hakim agung', 'Ani: hakim agung'],
    ['Ada 2 eks staf khusus ⟦o KPK⟧, yakni ⟦p Budi⟧ dan ⟦p Ani⟧.', 'Budi: staf khusus KPK', 'Ani: staf khusus KPK'],
    ['Tiga anggota ⟦o DPR⟧: ⟦p Budi⟧, ⟦p Ani⟧, dan Brigjen ⟦p Rudi⟧ hadir.', 'Budi: anggota DPR', 'Ani: anggota DPR', 'Rudi: anggota DPR'],
  ],
  refusals: [
    'Menlu Rusia dan AS, ⟦p Budi⟧, ⟦p Ani⟧, dan ⟦p Rudi⟧, hadir.',
    'Menlu Rusia dan AS, ⟦p Budi⟧, hadir.',
    'Dua menteri, ⟦p Budi⟧ selaku ketua dan ⟦p Ani⟧ selaku sekretaris.',
    'Menteri ⟦p Budi⟧ dan ⟦p Ani⟧ hadir.',
    'Pada 2024 menteri ⟦o KPK⟧, yakni ⟦p Budi⟧ dan ⟦p Ani⟧.',
    'Presiden Rusia dan Presiden China ⟦p Xi⟧ dan ⟦p Budi⟧ hadir.',
  ],
};
