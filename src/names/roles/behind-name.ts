import type { Reader } from '../../document/reader.ts';
import { GLUED } from '../../document/tokens.ts';
import { cueBit } from '../../knowledge/people/name-cues.ts';
import { foldHash } from '../../text/fold.ts';
import type { Range } from '../candidate.ts';
import { cuesOf } from '../cues.ts';
import { actingTo } from '../offices/acting.ts';
import { countryAt } from '../offices/country.ts';
import type { Office } from '../offices/office.ts';
import { nearAddress } from '../offices/phrase/address.ts';
import { officeEndingAt } from '../offices/phrase/backward.ts';
import { officeFrom } from '../offices/phrase/forward.ts';
import { isRank } from '../offices/phrase/head.ts';
import { isTaken, type Scene } from '../offices/scene.ts';
import { isIn } from '../offices/words.ts';
import { isPredicate, type Lead, leadFrom } from './lead-behind.ts';
import type { RoleRule } from './rule.ts';

/** The most tokens in brackets after an office. */
const LONGEST_BRACKET_TOKENS = 14;
const TITLE_WORDS = cueBit('title') | cueBit('title-word');
const AS = foldHash('selaku');
const CLOSING = [',', '.', ')', ';'];

/** The token after the office, and after a bracket where one follows. */
function behindBracket({ reader }: Scene, end: number): number {
  if (!reader.is(end, '(')) return end;
  for (let i = end; i < end + LONGEST_BRACKET_TOKENS; i++) if (reader.is(i, ')')) return i + 1;
  return end;
}

/** True if the words from `end` on show that the office is the next name's: a mention is there ("Budi, Gubernur Bali H.Rudi"). */
function leadsOn(scene: Scene, end: number): boolean {
  const { reader } = scene;
  const joined = reader.is(end, ',') || (reader.is(end, '.') && (reader.has(end + 1, GLUED) || !reader.startsSentence(end + 1)));
  return isTaken(scene, end) || isTaken(scene, end - 1) || (joined && isTaken(scene, end + 1));
}

/** True if the office goes on after a bracket, perhaps to the next name: "Budi, Direktur Jenderal (Dirjen) Pajak Rudi". */
function goesOn(scene: Scene, end: number): boolean {
  const next = behindBracket(scene, end);
  return next > end && scene.reader.isCapital(next) && !scene.reader.startsSentence(next);
}

/** True if the office may be the subject of the main clause: "Menurut Budi, Presiden AS harus datang", "Saat memeriksa Budi, jaksa meminta …". */
function isSubject({ reader }: Scene, { first, past }: Range, office: Office): boolean {
  const before = nearAddress(reader, first) - 1;
  const isAside = isIn(reader, before, 'opener') || isIn(reader, before, 'linking') || office.past === office.titleEnd;
  return isAside && reader.is(past, ',') && isPredicate(reader, office.past);
}

/** True if the words behind the title's abbreviation may be the next name: "Budi, Direktur Jenderal (Dirjen) Pajak Rudi hadir". */
const isOpenBehindBracket = (reader: Reader, { titleEnd, past }: Office): boolean =>
  reader.is(titleEnd, '(') && past > titleEnd && !CLOSING.some((mark) => reader.is(past, mark));

/** Groups of offices of state, whose words are a country's or an organisation's, or the name of the next person whom nobody found. */
const OF_STATE: ReadonlySet<string> = new Set(['head-of-state', 'head-of-government', 'minister']);

/** True if the word after the title is none that an office of state has: "Budi, Wamenhub Suntana hadir". */
function mayBeNamed({ reader, organisations, places }: Scene, { record, titleEnd, past }: Office): boolean {
  if (!OF_STATE.has(record.group) || titleEnd === past || !reader.isCapital(titleEnd) || reader.isAllCaps(titleEnd)) return false;
  const isKnown = organisations.at(titleEnd) !== null || places.at(titleEnd) !== null || countryAt(reader, titleEnd, past) !== null;
  return !isKnown && !isIn(reader, titleEnd, 'specifying') && !isIn(reader, titleEnd, 'inside') && (cuesOf(reader.hash(titleEnd)) & TITLE_WORDS) === 0;
}

/** True if brackets hold the office and nothing else. */
const isBracketed = (reader: Reader, { first, past }: Office): boolean => reader.is(first - 1, '(') && reader.is(past, ')');

/** True if an office is right before the name: of a list of offices and names the one after the comma at `at - 1` is the next one's. */
const isListed = (scene: Scene, { first }: Range, at: number): boolean =>
  scene.reader.is(at - 1, ',') && officeEndingAt(scene, nearAddress(scene.reader, first)) !== null;

/** True if the office after the name is that of another: of the next name, or of one who is replaced. */
function isOthers(scene: Scene, person: Range, office: Office, { at, led, former }: Lead): boolean {
  const { reader } = scene;
  if (led && isIn(reader, nearAddress(reader, person.first) - 1, 'replacing')) return true;
  // "A sebagai Ketua, B sebagai Sekretaris"; "A (Presiden Karate), B"
  if ((isIn(reader, office.first - 1, 'copula') && isIn(reader, person.past, 'copula') && reader.is(office.past, ',')) || isBracketed(reader, office))
    return false;
  // "A selaku kuasa hukum B"; a line of a list begins with the next name
  if (led && isIn(reader, office.first - 1, 'copula') && ((office.record.personal && reader.hash(office.first - 1) === AS) || reader.startsBlock(office.past)))
    return false;
  if (leadsOn(scene, office.past) || reader.is(office.past, ':') || isIn(reader, office.past, 'namely')) return true;
  if (led) return false;
  return (
    mayBeNamed(scene, office) ||
    isOpenBehindBracket(reader, office) ||
    goesOn(scene, office.past) ||
    isSubject(scene, person, office) ||
    (!former && isListed(scene, person, at))
  );
}

/** Words that merely call someone something: "dipilih Budi sebagai pemain", "Budi adalah pemain yang …". */
const CALLING = ['sebagai', 'adalah', 'merupakan', 'ialah'];

/** True for a bare profession after a word that calls someone so. */
const isVague = (reader: Reader, { first, record, titleEnd, past }: Office): boolean =>
  record.group === 'profession' && titleEnd === past && CALLING.includes(reader.word(first - 1));

/** The token after "dan", "sekaligus" or "yang juga" at token `at`; `null` without them. */
function pastJoint(reader: Reader, at: number): number | null {
  if (isIn(reader, at, 'and') || isIn(reader, at, 'also') || reader.is(at, '/')) return at + 1;
  const yang = reader.is(at, ',') ? at + 1 : at;
  return isIn(reader, yang, 'yang') && reader.word(yang + 1) === 'juga' ? yang + 2 : null;
}

/** The token after the field of a profession: "penulis [buku]". */
function pastField(reader: Reader, { record, past }: Office): number {
  const isField = record.group === 'profession' && reader.isWord(past) && !reader.isCapital(past) && !isPredicate(reader, past) && !isIn(reader, past, 'and');
  return isField ? past + 1 : past;
}

/** The second of two offices after one name: "Budi, CEO dan Presiden Direktur PT Maju,". */
function secondOffice(scene: Scene, first: Office): Office | null {
  const { reader } = scene;
  const at = pastJoint(reader, first.past) ?? pastJoint(reader, pastField(reader, first));
  if (at === null) return null;
  const office = officeFrom(scene, isIn(reader, at, 'former') ? at + 1 : at);
  if (!office || isRank(office.record) || leadsOn(scene, office.past) || mayBeNamed(scene, office)) return null;
  return CLOSING.some((mark) => reader.is(office.past, mark)) ? office : null;
}

/** An office after a name, in apposition, in brackets, or led to by "selaku", "yang menjabat". */
export const behindName: RoleRule = {
  id: 'behind-name',
  reason: 'A name may come first: "Wang Wenbin, juru bicara Kementerian Luar Negeri China,", "Stoltenberg (Sekretaris Jenderal NATO)".',
  side: 'behind',
  find: (scene, person) => {
    const { reader } = scene;
    const lead = leadFrom(scene, person);
    if (!lead) return null;
    const former = isIn(reader, lead.at, 'former');
    const office = officeFrom(scene, actingTo(reader, lead.at + (former ? 1 : 0)));
    if (!office || isRank(office.record) || isVague(reader, office) || isOthers(scene, person, office, { ...lead, former: lead.former || former })) return null;
    const held = { office, former: lead.former || former };
    const second = secondOffice(scene, office);
    return second ? [held, { office: second }] : [held];
  },
  examples: [
    ['⟦p Wang Wenbin⟧, juru bicara ⟦o Kementerian Luar Negeri China⟧, membantah.', 'Wang Wenbin: juru bicara Kementerian Luar Negeri China'],
    ['Hadir ⟦p Budi⟧ (Presiden China), ⟦p Ani⟧ (Ketua KPK), dan tamu.', 'Budi: Presiden China', 'Ani: Ketua KPK'],
    ['⟦p Lavrov⟧, yang menjabat menteri luar negeri Rusia sejak 2004, tiba.', 'Lavrov: menteri luar negeri Rusia sejak 2004'],
    ['⟦p Budi⟧, yang pernah menjabat Ketua KPK, hadir.', 'Budi: +Ketua KPK'],
    ['⟦p Budi⟧ (52), M.Si., Bupati ⟦l Bogor⟧, hadir.', 'Budi: Bupati Bogor'],
    ['⟦p Budi⟧, mantan Bupati ⟦l Bogor⟧, hadir.', 'Budi: +Bupati Bogor'],
    ['⟦p Budi⟧, Komandan ⟦o Brigif 1⟧ dan anggota ⟦o Kopassus⟧ ⟦p Rudi⟧ hadir.', 'Budi: Komandan Brigif 1'],
    ['⟦p Biden⟧, presiden AS ke-46, dan ⟦p Yudhoyono⟧, presiden keenam RI, bertemu.', 'Biden: presiden AS ke-46', 'Yudhoyono: presiden keenam RI'],
    ['Kolonel Inf ⟦p Budi⟧ Danbrigif 9 hadir.', 'Budi: Danbrigif 9'],
    ['Kata ⟦p Budi⟧, CEO dan Presiden Direktur ⟦o PT Maju⟧, di Jakarta.', 'Budi: CEO', 'Budi: Presiden Direktur PT Maju'],
    ['Kata ⟦p Budi⟧, Ketua ⟦o PSSI⟧ yang juga mantan Bupati ⟦l Bogor⟧, di sana.', 'Budi: Ketua PSSI', 'Budi: Bupati Bogor'],
    ['Kata ⟦p Budi⟧, penulis buku dan mantan Bupati ⟦l Bogor⟧, di sana.', 'Budi: penulis', 'Budi: Bupati Bogor'],
    ['Kata ⟦p Budi⟧, Menteri Investasi/Kepala ⟦o BKPM⟧, di Jakarta.', 'Budi: Menteri Investasi', 'Budi: Kepala BKPM'],
    ['⟦p Budi⟧ juga pernah menjadi Gubernur ⟦l Bali⟧.', 'Budi: +Gubernur Bali'],
    ['Rapat memilih ⟦p Budi⟧ sebagai Ketua, ⟦p Ani⟧ sebagai Bendahara.', 'Budi: Ketua', 'Ani: Bendahara'],
    ['⟦p Budi⟧, Kepala Dusun (Kadus) Blang Gadeng, hadir.', 'Budi: Kepala Dusun (Kadus) Blang Gadeng'],
    ['Kata ⟦p Budi⟧ selaku kuasa hukum ⟦p Ani⟧ di sana.', 'Budi: kuasa hukum'],
    ['⟦p Budi⟧ sebagai Direktur Utama\n⟦p Ani⟧ sebagai Direktur Operasi', 'Budi: Direktur Utama', 'Ani: Direktur Operasi'],
    ['⟦p Budi⟧ CEO ⟦o PT Maju⟧ mengatakan itu.', 'Budi: CEO PT Maju'],
    ['Hadir ⟦p Budi⟧ (Presiden Karate), ⟦p Ani⟧, dan tamu.', 'Budi: Presiden Karate'],
    ['⟦p Budi Hartono⟧ (BH) selaku Ketua Komisi III DPRD, hadir.', 'Budi Hartono: Ketua Komisi III DPRD'],
    ['⟦p Budi⟧ yang sebelumnya menjabat sebagai Asisten Deputi Dokumentasi hadir.', 'Budi: +Asisten Deputi Dokumentasi'],
    ['Kata ⟦p Budi⟧, Event Manager PT. Maju Jaya.', 'Budi: Event Manager'],
    ['⟦p Budi⟧ (52 tahun), Bupati ⟦l Bogor⟧, hadir.', 'Budi: Bupati Bogor'],
    ['Wakil Menteri Keuangan ⟦p Budi⟧ - Komisaris ⟦o PT Maju⟧', 'Budi: Komisaris PT Maju'],
    ['Kata ⟦p Budi⟧ PhD, dosen ⟦o UI⟧, di sana.', 'Budi: dosen UI'],
    ['Kata ⟦p Budi⟧, analis pasar senior di ⟦o Phillip Nova⟧.', 'Budi: analis pasar senior di Phillip Nova'],
    ['Kata ⟦p Budi⟧, salah satu pendiri ⟦o PT Maju⟧, di sana.', 'Budi: pendiri PT Maju'],
  ],
  refusals: [
    'Ia menyebut ⟦p Budi⟧ adalah salah satu pemain terbaik.',
    'Hadir ⟦p Budi⟧, Gubernur Bali H. ⟦p Rudi⟧, dan tamu.',
    '⟦p Budi⟧, yang tiba kemarin, berpidato.',
    '⟦p Budi⟧, Raja Ampat, Papua.',
    'Menurut ⟦p Budi⟧, Presiden AS harus datang.',
    '⟦p Budi⟧, Direktur Jenderal (Dirjen) Pajak Rudi hadir.',
    'Ia menggantikan ⟦p Budi⟧ sebagai Kapolri.',
    'Ia menemui ⟦p Budi⟧. Presiden China pulang.',
    'Hadir Gubernur Bali ⟦p Budi⟧, Ketua ⟦o KPK⟧ Ani Lestari, dan tamu.',
    'Usai bertemu Presiden ⟦p Budi⟧, pimpinan ⟦o KPK⟧ memberi keterangan.',
    'Kata ⟦p Budi⟧, anggota ⟦o KPK⟧ yaitu Aiptu Ani dan Rudi.',
    'Sekretaris: ⟦p Budi⟧, Anggota: ⟦p Ani⟧.',
    'Ia memilih ⟦p Budi⟧ sebagai pemain.',
  ],
};
