import type { Reader } from '../../document/reader.ts';
import { classifiers, countHeads } from '../../knowledge/amounts/counts.ts';
import { unitWords } from '../../knowledge/amounts/unit-words.ts';
import { numeralAt } from '../../knowledge/numbers/numerals.ts';
import { foldHash } from '../../text/fold.ts';
import { type Claim, claimed, type Kind, type Scene } from '../claim.ts';
import { isLabelled } from '../labelled.ts';
import type { Quantity } from '../quantity.ts';

const OF = foldHash('dari');
const AS_MANY = foldHash('sebanyak');
const CONFIDENCE = 0.88;
const UNIT = foldHash('unit');
const AFTER_UNIT = unitWords('after-unit');
/** Fewer units in words are parts of a body as often: "tiga unit". */
const LEAST_UNITS_IN_WORDS = 10;

/** The thing counted at a token: its first word, lower case, the token past that word, and the weapon that is named there. */
interface Thing {
  readonly head: string;
  readonly past: number;
  readonly of: string | null;
}

function thingAt({ reader, mentions }: Scene, i: number): Thing | null {
  if (i < 0 || i >= reader.count) return null;
  const named = mentions.at(reader.start(i));
  const of = named?.entity.type === 'weapon' ? named.entity.id : null;
  if (of === null && countHeads().matchAt(reader.text, reader.tokens, i) === null) return null;
  return { head: reader.word(i).toLowerCase(), past: i + 1, of };
}

/** "delapan dari sembilan drone": what the second number counts. */
function thingOfWhole(scene: Scene, past: number): Thing | null {
  const { reader } = scene;
  if (reader.hash(past) !== OF || reader.startsBlock(past)) return null;
  const whole = numeralAt(reader, past + 1);
  return whole === null || reader.startsBlock(whole.past) ? null : thingAt(scene, whole.past);
}

/** "motor sebanyak 346 unit": what is before the number. */
function thingBefore(scene: Scene, { first }: Quantity): Thing | null {
  const { reader } = scene;
  return reader.hash(first - 1) === AS_MANY && !reader.startsBlock(first - 1) ? thingAt(scene, first - 2) : null;
}

function counted(reader: Reader, quantity: Quantity, thing: Thing, until: number | null): Claim {
  const to = until === null ? quantity : { end: reader.end(until - 1), past: until };
  const claim = claimed(quantity.start, to, 'item', until === null ? 'count-elsewhere' : 'count-head', CONFIDENCE);
  claim.head = thing.head;
  claim.of = thing.of;
  return claim;
}

/** "terjual 15.281 unit": a count whose thing is told elsewhere, or not at all. */
function unitsAlone(reader: Reader, { past, start, figures, value, low }: Quantity): Claim | null {
  if (reader.hash(past) !== UNIT || (figures === '' && (value ?? low ?? 0) < LEAST_UNITS_IN_WORDS)) return null;
  const next = past + 1;
  const isAlone = next >= reader.count || reader.startsSentence(next) || reader.isPunctuation(next) || reader.isOneOf(next, AFTER_UNIT);
  return isAlone ? claimed(start, { end: reader.end(past), past: next }, 'item', 'count-unit', CONFIDENCE) : null;
}

/** Weapons, vehicles, ships, aircraft and buildings counted. */
export const count: Kind = {
  id: 'count',
  reason: 'Only things that readers of news count: other counts are too vague to be worth a row',
  claim: (scene, quantity) => {
    const { reader } = scene;
    const { past, behind, currency } = quantity;
    if (behind !== '' || currency !== null || isLabelled(reader, quantity) || reader.startsBlock(past)) return null;
    const hasClassifier = reader.isOneOf(past, classifiers());
    const from = hasClassifier ? past + 1 : past;
    const thing = reader.startsBlock(from) ? null : thingAt(scene, from);
    if (thing !== null) return counted(reader, quantity, thing, thing.past);
    if (hasClassifier) {
      const before = thingBefore(scene, quantity);
      return before ? counted(reader, quantity, before, past + 1) : unitsAlone(reader, quantity);
    }
    const whole = thingOfWhole(scene, past);
    return whole && counted(reader, quantity, whole, null);
  },
  examples: [
    ['Ada 42 unit jet tempur di sana.', '42 item'],
    ['Empat drone jatuh.', '4 item'],
    ['Mereka menembak delapan dari sembilan drone.', '8 item; 9 item'],
    ['Motor sebanyak 346 unit disita.', '346 item'],
    ['Mobil itu terjual 15.281 unit pada Mei.', '15281 item'],
    ['Sebanyak 3 unit.', '3 item'],
    ['Jutaan peluru dikirim.', '>=1000000 item'],
    ['Lebih dari 200 kapal berlayar.', '>=200 item'],
  ],
  refusals: ['Kendaraan roda dua lewat.', 'Pesawat Boeing 737 mendarat.', 'Ia menang 2-1.', 'Dua gol tercipta.', 'Ada 3 unit kerja.', 'Gabungan dua unit.'],
};
