import type { Effect } from '../../document/facts.ts';
import type { Reader } from '../../document/reader.ts';
import { effectLinks } from '../../knowledge/amounts/effect-links.ts';
import { type PeopleHead, peopleHeads } from '../../knowledge/amounts/people.ts';
import { foldHash, foldHashes } from '../../text/fold.ts';
import { type Claim, claimed, type Kind, type Scene } from '../claim.ts';
import { effectOn } from '../effect.ts';
import { isLabelled } from '../labelled.ts';
import type { Quantity } from '../quantity.ts';

const PERSON = foldHash('orang');
const MORE = foldHash('lebih');
const FAMILY = foldHash('keluarga');
/** Words that stand for people named before: "30 lainnya luka-luka". */
const OTHERS = foldHashes('lainnya lagi');
const AMONG = foldHash('di');
const THEM = foldHashes('antaranya antara');
const INCLUDING = foldHashes('termasuk');
const CLITIC = 'nya';
const CONFIDENCE = { effect: 0.92, head: 0.9, others: 0.8 };

/** A noun for people at some token, the token past its first word, and that word without its clitic. */
interface Head {
  readonly past: number;
  readonly noun: string;
  readonly says: PeopleHead;
}

function headAt(reader: Reader, i: number): Head | null {
  if (reader.startsBlock(i)) return null;
  const match = peopleHeads().matchAt(reader.text, reader.tokens, i);
  const [says] = match?.values ?? [];
  if (match !== null && says !== undefined) return { past: i + 1, noun: reader.word(i), says };
  if (!reader.text.startsWith(CLITIC, reader.end(i) - CLITIC.length)) return null;
  const stem = reader.word(i).slice(0, -CLITIC.length);
  const [own] = peopleHeads().valuesOf([foldHash(stem)]);
  return own === undefined ? null : { past: i + 1, noun: stem, says: own };
}

/** The head of a count: "orang" gives way to the noun after it ("2 orang warga"). */
function headOf(reader: Reader, i: number): Head | null {
  const head = headAt(reader, i);
  if (head === null || reader.hash(i) !== PERSON) return head;
  return headAt(reader, head.past) ?? head;
}

/** A number without a noun: "ratusan lainnya luka-luka", "dua di antaranya tewas", "melukai 12", "24 tewas". */
function withoutHead(reader: Reader, { first, past, start, end }: Quantity): Claim | null {
  const hasOthers = !reader.startsBlock(past) && reader.isOneOf(past, OTHERS);
  const isAmong = reader.hash(past) === AMONG && reader.isOneOf(past + 1, THEM);
  const stop = hasOthers ? past + 1 : past;
  const found = effectOn(reader, first, isAmong ? past + 2 : stop);
  if (found === null || found.effect === null) return null;
  const standsAlone = hasOthers || isAmong || !reader.isWord(past) || reader.startsSentence(past) || reader.isOneOf(past, effectLinks('after-number'));
  if (!standsAlone) return null;
  const claim = claimed(start, { end: hasOthers ? reader.end(past) : end, past: stop }, 'person', `people-${found.by}`, CONFIDENCE.others);
  claim.effect = found.effect;
  return claim;
}

/** The effect on people counted with a noun: told beside it, else by the noun, else by the whole of which they are a part ("termasuk 89 warga"). */
function effectWith({ reader, found }: Scene, { first }: Quantity, head: Head): { readonly effect: Effect | null; readonly by: string } {
  const told = effectOn(reader, first, head.past);
  if (told !== null) return { effect: told.effect === null && head.says.effect === 'hostage' ? 'rescued' : told.effect, by: `people-${told.by}` };
  const whole = found.at(-1);
  const isPart = reader.isOneOf(first - 1, INCLUDING) && whole?.kind === 'people' && reader.sentenceOf(reader.at(whole.start)) === reader.sentenceOf(first);
  return isPart && head.says.effect === null ? { effect: whole.effect, by: 'people-part' } : { effect: head.says.effect, by: 'people-head' };
}

function withHead(scene: Scene, quantity: Quantity): Claim | null {
  const { reader } = scene;
  const { past, start } = quantity;
  const isMore = reader.hash(past) === MORE && !reader.startsBlock(past);
  const head = headOf(reader, isMore ? past + 1 : past);
  if (head === null || (quantity.value === 1 && reader.hash(past) === FAMILY)) return null;
  const { effect, by } = effectWith(scene, quantity, head);
  const claim = claimed(start, { end: reader.end(head.past - 1), past: head.past }, 'person', by, effect === null ? CONFIDENCE.head : CONFIDENCE.effect);
  claim.isLow = isMore;
  claim.head = head.noun;
  claim.effect = effect;
  return claim;
}

/** People counted, and what happened to them. */
export const people: Kind = {
  id: 'people',
  reason: 'A noun for people after the number; without one only where the effect is beside it',
  claim: (scene, quantity) => {
    if (quantity.behind !== '' || quantity.currency !== null || isLabelled(scene.reader, quantity)) return null;
    return withHead(scene, quantity) ?? withoutHead(scene.reader, quantity);
  },
  examples: [
    ['Sebanyak 12 orang tewas di sana.', '12 person dead'],
    ['Serangan itu menewaskan sedikitnya 224 orang.', '>=224 person dead'],
    ['Bom itu melukai 12 orang dan 30 lainnya hilang.', '12 person injured; 30 person missing'],
    ['Jumlah korban tewas bertambah menjadi 24 orang.', '24 person dead'],
    ['Ada 5.000 pengungsi di kamp itu.', '5000 person displaced'],
    ['Ia mengirim 2.000 tentara.', '2000 person'],
    ['Polisi menangkap tujuh pelaku.', '7 person detained'],
    ['Kapal itu membawa 12 awaknya.', '12 person'],
    ['Ada 2 orang warga di rumah.', '2 person'],
    ['Tim menyelamatkan 40 warga.', '40 person rescued'],
    ['Puluhan orang telah ditangkap.', '>=10 person detained'],
    ['Dua pria menculik anak itu.', '2 person'],
    ['Lima orang belum tewas.', '5 person'],
    ['Sebanyak 148 orang dievakuasi, termasuk 89 warga desa.', '148 person rescued; 89 person rescued'],
    ['Dua sandera dibebaskan.', '2 person rescued'],
    ['Ada 200 korban jiwa di sana.', '200 person dead'],
    ['Badan itu mencatat 20 kematian.', '20 person dead'],
    ['Ada 2 warga negara asing (WNA) yang ditahan.', '2 person detained'],
  ],
  refusals: ['Pria berusia 34 itu tewas.', 'Pasal 5 berlaku.', 'Mereka bicara empat mata.', 'Satu keluarga tiba.'],
};
