import type { Reader } from '../../document/reader.ts';
import type { Range } from '../candidate.ts';
import { actingTo } from '../offices/acting.ts';
import { officeFrom } from '../offices/phrase/forward.ts';
import { isRank, titleAt } from '../offices/phrase/head.ts';
import type { Holding } from '../offices/role-of.ts';
import { opensLine, type Scene } from '../offices/scene.ts';
import { isIn } from '../offices/words.ts';
import type { RoleRule } from './rule.ts';
import { titlesBefore } from './served.ts';

/** The most tokens between a name and the office that stands for it. */
const LONGEST_REACH_TOKENS = 70;
/** The most people of an article that are asked whether the office is theirs. */
const MOST_PEOPLE = 200;

/** An office that a sentence begins with, or that speaks: "[Wakil Ketua Komisi II DPR] ini menilai", "ujar [mantan Kapolda Bali] ini". */
function officeAt(scene: Scene, i: number): Holding | null {
  const { reader } = scene;
  const former = isIn(reader, i, 'former');
  const from = former ? i + 1 : i;
  const acts = isIn(reader, from, 'acting') || isIn(reader, from, 'bearer');
  const found = officeFrom(scene, acts ? actingTo(reader, from) : from);
  if (!found || isRank(found.record)) return null;
  const past = isIn(reader, found.past - 1, 'open') && !isIn(reader, found.past, 'that') ? found.past - 1 : found.past;
  const points = past < found.past || isIn(reader, found.past, 'that');
  return points && past > found.titleEnd ? { office: { ...found, past }, former } : null;
}

/** True if token `i`, outside a quotation, begins a sentence or is after a quotation and a verb of saying. */
const mayStandFor = (reader: Reader, i: number): boolean => reader.startsSentence(i) || (reader.isPunctuation(i - 2) && isIn(reader, i - 1, 'saying'));

const isBlank = (reader: Reader, at: number): boolean => /^\s?$/u.test(reader.text.charAt(at));

/** True if the text is in a quotation after token `i`, where it was so before it. A line never begins in one. */
function isQuotedBehind(reader: Reader, i: number, before: boolean): boolean {
  const quoted = before && !opensLine(reader, i);
  if (!reader.isPunctuation(i)) return quoted;
  if (reader.is(i, '“')) return true;
  if (reader.is(i, '”')) return false;
  if (!reader.is(i, '"')) return quoted;
  const opens = isBlank(reader, reader.start(i) - 1);
  return opens === isBlank(reader, reader.end(i)) ? !quoted : opens;
}

/** True if the two names share a word. */
function areAlike(reader: Reader, a: Range, b: Range): boolean {
  for (let i = a.first; i < a.past; i++) for (let k = b.first; k < b.past; k++) if (reader.hash(i) === reader.hash(k)) return true;
  return false;
}

/** The one of these people who is named in the last tokens before `i`; `null` when there is none, or more than one. */
function onlyOne(reader: Reader, named: readonly Range[], i: number): Range | null {
  const last = named.at(-1);
  if (!last || last.past < i - LONGEST_REACH_TOKENS) return null;
  for (let k = named.length - 2; k >= 0; k--) {
    const one = named[k];
    if (!one || one.past < i - LONGEST_REACH_TOKENS) return last;
    if (!areAlike(reader, one, last)) return null;
  }
  return last;
}

/** True if the title is told between the name and the office too: it may be that of someone unnamed. */
function isTold({ reader }: Scene, { past }: Range, { office }: Holding): boolean {
  for (let i = past; i < office.first; i++) if (titleAt(reader, i)?.record.title === office.record.title) return true;
  return false;
}

/** Offices whose holder has no other beside them but one in a party. */
const SUPREME: ReadonlySet<string> = new Set(['head-of-state', 'head-of-government']);

/** True if the office is someone else's in this article, or the person is a head of state there. */
function isAnothers(scene: Scene, person: Range, { office, former }: Holding): boolean {
  const { title, group } = office.record;
  const mayBeSupreme = former === true || SUPREME.has(group) || group === 'party-movement';
  return scene.people.all.slice(0, MOST_PEOPLE).some((other) => {
    const { heads } = titlesBefore(scene, other);
    if (heads.length === 0) return false;
    return areAlike(scene.reader, other, person)
      ? !mayBeSupreme && heads.some(({ record }) => SUPREME.has(record.group))
      : heads.some(({ record }) => record.title === title);
  });
}

/** The person that an office at token `i` stands for, and the office. */
function epithetAt(scene: Scene, named: readonly Range[], i: number): readonly [Range, Holding] | null {
  if (named.length === 0 || !mayStandFor(scene.reader, i)) return null;
  const holding = officeAt(scene, i);
  const person = holding && onlyOne(scene.reader, named, i);
  return person && !isTold(scene, person, holding) && !isAnothers(scene, person, holding) ? [person, holding] : null;
}

/** The offices of an article that stand for someone named before, outside a quotation, by that name. */
function epithetsOf(scene: Scene): ReadonlyMap<Range, Holding> {
  const { reader, people } = scene;
  const found = new Map<Range, Holding>();
  const named: Range[] = [];
  if (people.all.length === 0) return found;
  for (let i = 0, quoted = false; i < reader.count; i++) {
    if (quoted || reader.isPunctuation(i)) quoted = isQuotedBehind(reader, i, quoted);
    if (quoted) continue;
    const here = people.at(i);
    if (here) {
      if (here.first === i) named.push(here);
      continue;
    }
    const epithet = epithetAt(scene, named, i);
    if (epithet) found.set(...epithet);
  }
  return found;
}

/** What has been found, for each document. */
const kept = new WeakMap<Scene, ReadonlyMap<Range, Holding>>();

/** An office with "ini" or "itu" that stands for the one named last. */
export const epithet: RoleRule = {
  id: 'epithet',
  reason: 'Reports name a speaker once and continue with an office: "…," kata X. Wakil Ketua Komisi II DPR ini menilai …',
  side: 'behind',
  find: (scene, person) => {
    const all = kept.get(scene) ?? epithetsOf(scene);
    kept.set(scene, all);
    const holding = all.get(person);
    return holding ? [holding] : null;
  },
  examples: [
    ['Itu kata ⟦p Budi⟧ kemarin. Wakil Ketua ⟦o Komisi II DPR⟧ ini menilai lain.', 'Budi: Wakil Ketua Komisi II DPR'],
    ['Itu kata ⟦p Budi⟧. "Benar sekali," ujar mantan Kapolda Bali tersebut.', 'Budi: +Kapolda Bali'],
  ],
  refusals: [
    'Itu kata ⟦p Budi⟧ kepada ⟦p Ani⟧. Ketua ⟦o KPK⟧ itu pulang.',
    'Itu kata ⟦p Budi⟧. Pengusaha itu pulang.',
    'Itu kata ⟦p Budi⟧ tentang Ketua KPK. Ketua ⟦o KPK⟧ itu pulang.',
    'Itu kata Ketua ⟦o KPK⟧ ⟦p Ani⟧. Kemarin dan hari ini ia bekerja lama sekali di kantor. Lalu ia pulang.',
    'Itu kata ⟦p Budi⟧. "Ketua ⟦o KPK⟧ itu pulang," katanya.',
    'Itu kata Presiden ⟦p Budi⟧. Wakil Ketua ⟦o KPK⟧ ini pulang.',
    'Itu kata ⟦p Budi⟧. Ketua ⟦o KPK⟧ pulang.',
    '"Saya bertemu ⟦p Budi⟧ kemarin," ujar Ketua ⟦o KPK⟧ itu.',
    'Ketua ⟦o KPK⟧ ⟦p Ani⟧ diam. Ia sudah lama bekerja di kantor yang besar di kota itu dan tidak banyak bicara dengan wartawan yang datang setiap hari untuk meminta keterangan tentang perkara lama yang sampai sekarang belum juga selesai disidik meski sudah sering diberitakan oleh banyak media cetak dan siaran di seluruh negeri. Itu kata ⟦p Budi⟧. Ketua ⟦o KPK⟧ itu pulang.',
    'Itu kata ⟦p Budi⟧. Kolonel Infanteri itu pulang.',
  ],
};
