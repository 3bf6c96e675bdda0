import type { Range } from '../candidate.ts';
import { actingFrom } from '../offices/acting.ts';
import { countryAt } from '../offices/country.ts';
import type { Office } from '../offices/office.ts';
import { addressFrom } from '../offices/phrase/address.ts';
import { headsBefore, officeBefore } from '../offices/phrase/backward.ts';
import { breaksAt } from '../offices/phrase/line-breaks.ts';
import { fillsLine, type Scene } from '../offices/scene.ts';
import { isIn } from '../offices/words.ts';
import { VETOES } from '../vetoes/all.ts';
import type { RoleRule } from './rule.ts';

/** The office that ends before token `end`, when it is that of the person. */
function ownOffice(scene: Scene, end: number, person: Range): Office | null {
  const { reader } = scene;
  const office = officeBefore(scene, end);
  if (!office) return null;
  const claim = { person, office, opening: actingFrom(reader, office.first), comma: reader.is(end, ',') && end < person.first };
  return VETOES.some(({ holds }) => holds(scene, claim)) ? null : office;
}

/** The most places between an office and the name: "Lurah Mekar, Kota Depok, Jawa Barat, Budi". */
const MOST_PLACES = 3;

/** The comma before the places that end at token `at`: "Bupati Kaur[,] Bengkulu, Budi", "Bupati Kaur[,] Bengkulu Budi"; `at` without any. */
function commaBeforePlaces({ reader, places }: Scene, at: number): number {
  let comma = at;
  for (let n = 0; n < MOST_PLACES; n++) {
    const place = places.at(comma - 1);
    if (place?.past !== comma || !reader.is(place.first - 1, ',')) break;
    comma = place.first - 1;
  }
  return comma;
}

/** Offices of a place; after others, places are where something happened. */
const OF_PLACES: ReadonlySet<string> = new Set(['regional', 'police-security', 'military']);

/** The office that says where it is held behind a comma: "Bupati Kaur, Bengkulu, Budi". */
function placedOffice(scene: Scene, comma: number, person: Range): Office | null {
  const end = commaBeforePlaces(scene, comma);
  const office = end < comma ? ownOffice(scene, end, person) : null;
  return office && OF_PLACES.has(office.record.group) && office.past > office.titleEnd && !isIn(scene.reader, office.first - 1, 'and') ? office : null;
}

/** True for a name alone in brackets: "Gubernur Aceh (Ibrahim Hasan)". Capitals alone are an abbreviation. */
const isBracketed = ({ reader }: Scene, { first, past }: Range): boolean =>
  reader.is(first - 1, '(') && reader.is(past, ')') && !reader.isCapital(past + 1) && !(past - first === 1 && reader.isAllCaps(first));

/** The office right before a name in brackets; `null` where its last word may be a name, or two offices are nested: "Staf Khusus Menteri (Budi)". */
function officeBeforeBracket(scene: Scene, person: Range): Office | null {
  const { reader, organisations, places } = scene;
  const end = person.first - 1;
  const office = ownOffice(scene, end, person);
  if (!office || office.past !== end || headsBefore(scene, end).length > 1) return null;
  const last = end - 1;
  const isTold = end === office.titleEnd || !reader.isCapital(last) || organisations.at(last) !== null || places.at(last) !== null;
  return isTold || countryAt(reader, last, end) !== null ? office : null;
}

/** An office right before a name, or before a comma and the name; a rank alone is taken when there is no more. */
export const beforeName: RoleRule = {
  id: 'before-name',
  reason: 'Most offices are right before the name: "Menteri Pertahanan AS Lloyd Austin", "Kepala BNPB, Letjen Suharyanto".',
  side: 'before',
  find: (scene, person) => {
    const { reader } = scene;
    const name = person.first;
    if (isBracketed(scene, person)) {
      const office = officeBeforeBracket(scene, person);
      return office ? [{ office }] : null;
    }
    if (breaksAt(scene, name) && !fillsLine(reader, person)) return null;
    const address = addressFrom(reader, name);
    const isApart = reader.is(address - 1, ',');
    const office =
      ownOffice(scene, isApart ? address - 1 : name, person) ??
      (isApart && address < name ? ownOffice(scene, name, person) : null) ??
      placedOffice(scene, isApart ? address - 1 : address, person);
    return office ? [{ office }] : null;
  },
  examples: [
    ['Menteri Pertahanan AS ⟦p Lloyd Austin⟧ tiba.', 'Lloyd Austin: Menteri Pertahanan AS'],
    ['Kepala ⟦o BNPB⟧, Letjen TNI (Purn) ⟦p Suharyanto⟧, hadir.', 'Suharyanto: Kepala BNPB'],
    [
      'Anggota Komisi III DPR RI dari Fraksi Partai Kebangkitan Bangsa (PKB) ⟦p Budi⟧ hadir.',
      'Budi: Anggota Komisi III DPR RI dari Fraksi Partai Kebangkitan Bangsa (PKB)',
    ],
    ['Pengamat ekonomi dari ⟦o Universitas Gadjah Mada⟧, ⟦p Budi⟧, hadir.', 'Budi: Pengamat ekonomi dari Universitas Gadjah Mada'],
    ['Peneliti ⟦o Center of Reform on Economics⟧ (CORE) ⟦p Budi⟧ hadir.', 'Budi: Peneliti Center of Reform on Economics (CORE)'],
    ['Kata Head of Marketing ⟦o Gojek⟧, ⟦p Budi⟧.', 'Budi: Head of Marketing Gojek'],
    ['Kata Ketua Badan Legislasi (\nBaleg\n) DPR RI ⟦p Budi⟧.', 'Budi: Ketua Badan Legislasi (\nBaleg\n) DPR RI'],
    ['Direktur Utama ⟦o PT Maju⟧ periode 2010-2015 ⟦p Budi⟧ hadir.', 'Budi: Direktur Utama PT Maju periode 2010-2015'],
    ['Jakarta - Anggota\n⟦o Komisi VI DPR RI⟧\n⟦p Budi⟧ hadir.', 'Budi: Anggota\nKomisi VI DPR RI'],
    ['Jakarta - Jaksa Agung\nBolivia\n⟦p Budi⟧ hadir.', 'Budi: Jaksa Agung\nBolivia'],
    ['Surat itu untuk\nPresiden Prancis\n⟦p Budi⟧ dan tamu.', 'Budi: Presiden Prancis'],
    ['Kata pelatih Jepang,\n⟦p Budi⟧\n, di sana.', 'Budi: pelatih Jepang'],
    ['Kata Kabid Media dan Humas ⟦o KONI⟧, ⟦p Budi⟧.', 'Budi: Kabid Media dan Humas KONI'],
    ['Kata Sekjen\n⟦o Kemendagri⟧\nRI, Komjen Pol\n⟦p Budi⟧\n, di sana.', 'Budi: Sekjen\nKemendagri\nRI'],
    ['Kata Menteri Agama (Menag)\n⟦p Budi⟧\ndi sana.', 'Budi: Menteri Agama (Menag)'],
    ['Pembalap dari Italia ⟦p Budi⟧ hadir.', 'Budi: Pembalap dari Italia'],
    ['Calon pimpinan Komisi Pemberantasan Korupsi atau KPK, ⟦p Budi⟧, hadir.', 'Budi: Calon pimpinan Komisi Pemberantasan Korupsi atau KPK'],
    ['Project Manager dari Yayasan Alam ⟦p Budi⟧ hadir.', 'Budi: Project Manager dari Yayasan Alam'],
    ['Kuasa hukum keluarga korban, ⟦p Budi⟧, hadir.', 'Budi: Kuasa hukum keluarga korban'],
    ['SVP Strategy & Investment ⟦o PT Maju⟧, ⟦p Budi⟧, hadir.', 'Budi: SVP Strategy & Investment PT Maju'],
    ['Direktur Jenderal Peternakan dan Kesehatan Hewan, ⟦o Kementan⟧, ⟦p Budi⟧, hadir.', 'Budi: Direktur Jenderal Peternakan dan Kesehatan Hewan, Kementan'],
    ['Bupati Kaur, ⟦l Bengkulu⟧, ⟦p Budi⟧, hadir.', 'Budi: Bupati Kaur'],
    ['Bupati Kaur, ⟦l Bengkulu⟧ ⟦p Budi⟧ hadir.', 'Budi: Bupati Kaur'],
    ['Kepala ⟦l Desa Mekar⟧, ⟦l Kecamatan Cibadak⟧, ⟦l Sukabumi⟧, H. ⟦p Budi⟧ hadir.', 'Budi: Kepala Desa Mekar'],
    ['Kata analis pasar emas lokal, ⟦p Budi⟧, kemarin.', 'Budi: analis pasar emas lokal'],
    ['Surat Gubernur ⟦l Aceh⟧ (⟦p Budi Hartono⟧) itu.', 'Budi Hartono: Gubernur Aceh'],
    ['AKP ⟦p Budi⟧ hadir.', 'Budi: AKP'],
    ['Asops Panglima ⟦o TNI⟧ Mayjen ⟦p Budi⟧ hadir.', 'Budi: Asops Panglima TNI'],
  ],
  refusals: [
    'Presiden AS akan datang bersama ⟦p Budi⟧.',
    'Menurut Pak ⟦p Budi⟧ itu benar.',
    'Kata ⟦o Kantor Staf Presiden⟧ ⟦p Budi⟧ hadir.',
    'Kata Kepala Dinas\n⟦p Budi⟧ hadir.',
    'Kuasa hukum korban ⟦p Budi⟧ hadir.',
    'Ia di bawah pimpinan ⟦p Budi⟧ kemarin.',
    'Ketua keluarga korban, ⟦p Budi⟧, hadir.',
    'Kata Presiden Prancis, ⟦l Paris⟧, ⟦p Budi⟧, hadir.',
    'Deputi Perdana Menteri (⟦p DPM⟧) Rusia hadir.',
    'Kata analis yang datang, ⟦p Budi⟧ menunggu.',
    'Di depan analis pasar lain, ⟦p Budi⟧ menunggu.',
    'Kata Gubernur Rolliansyah (⟦p Roy⟧) itu.',
    'Kata juru bicara Presiden Rusia (⟦p Budi⟧) itu.',
    'Bupati, ⟦l Bengkulu⟧, ⟦p Budi⟧, hadir.',
    'Calon Bupati dan Wakil Bupati Kaur, ⟦l Bengkulu⟧, ⟦p Budi⟧ menang.',
  ],
};
