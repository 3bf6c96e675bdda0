import type { Reader } from '../../document/reader.ts';
import { unitWords } from '../../knowledge/amounts/unit-words.ts';
import { measureUnits } from '../../knowledge/amounts/units.ts';
import { foldHash, foldHashes } from '../../text/fold.ts';
import { type Claim, claimed, type Kind } from '../claim.ts';
import type { Quantity } from '../quantity.ts';

/** Words of a magnitude before its number: "magnitudo 5,2", "M 5,2". */
const MAGNITUDE = foldHashes('magnitudo bermagnitudo magnitude');
/** "M5,2", "M 5,2": a letter is enough only before decimals, for cars and motorways are called so, too. */
const QUAKE_LETTER = 'M';
const DECIMALS = /[.,]/u;
const MACH = foldHash('mach');
/** No earthquake is stronger. */
const STRONGEST_MAGNITUDE = 10;
/** After "derajat" these make an angle or a place on the globe. */
const GLOBE = unitWords('globe');
/** "derajat" alone is a temperature only after words of heat, for cameras and doors turn by as many. */
const DEGREE = foldHash('derajat');
const HEAT = unitWords('heat');
/** Units of engines by spellings that mean something else as often: telephones, paragraphs, nanometres. */
const ENGINE_UNITS: ReadonlyMap<number, string> = new Map([
  [foldHash('hp'), 'hp'],
  [foldHash('dk'), 'hp'],
  [foldHash('tk'), 'hp'],
  [foldHash('ps'), 'PS'],
  [foldHash('nm'), 'Nm'],
]);
const ENGINE = unitWords('engine');
/** Tokens before a number in which a word tells what it measures. */
const TOPIC_REACH_TOKENS = 12;
const FOOT = 'ft';
/** "empat kaki" are legs; heights are told in more. */
const LEAST_FEET = 20;
const LONE_CAPITAL = /^\p{Lu}$/u;
/** Words before the millimetres of a barrel or a round: "kaliber 9 mm", "peluru 5,56 x 45 mm". */
const CALIBRES = foldHashes('kaliber berkaliber peluru amunisi munisi');
const TIMES = foldHashes('x ×');
const MILLIMETRE = 'mm';
const CONFIDENCE = { unit: 0.95, magnitude: 0.95 };

/** True if one of the words is before a token in its sentence. */
function isAbout(reader: Reader, i: number, words: ReadonlySet<number>): boolean {
  for (let t = i - 1; t >= 0 && t >= i - TOPIC_REACH_TOKENS && !reader.startsSentence(t + 1); t--) if (words.has(reader.hash(t))) return true;
  return false;
}

/** The symbol of the unit of an engine that a spelling is, or `null`. */
function engineUnit(reader: Reader, i: number, spelling: number): string | null {
  const symbol = ENGINE_UNITS.get(spelling);
  return symbol !== undefined && isAbout(reader, i, ENGINE) ? symbol : null;
}

/** The symbol of the unit at token `i`, with the token past it. */
function unitAt(reader: Reader, i: number): { readonly symbol: string; readonly past: number } | null {
  if (reader.startsBlock(i)) return null;
  const match = measureUnits().matchAt(reader.text, reader.tokens, i);
  const symbol = match?.values[0];
  if (match === null || symbol === undefined) {
    const engine = engineUnit(reader, i, reader.hash(i));
    return engine === null ? null : { symbol: engine, past: i + 1 };
  }
  if (match.past === i + 1 && LONE_CAPITAL.test(reader.word(i))) return null;
  if (match.past === i + 1 && reader.hash(i) === DEGREE && (reader.isOneOf(match.past, GLOBE) || !isAbout(reader, i, HEAT))) return null;
  return { symbol, past: match.past };
}

/** True for the size of a barrel or a round, which is a part of its name. */
const isCalibre = (reader: Reader, first: number, symbol: string): boolean =>
  symbol === MILLIMETRE && reader.isOneOf(reader.isOneOf(first - 1, TIMES) ? first - 3 : first - 1, CALIBRES);

function withUnit(reader: Reader, { first, start, end, past, behind, value, low, figures }: Quantity): Claim | null {
  if (behind !== '') {
    const spelling = foldHash(behind);
    const symbol = measureUnits().valuesOf([spelling])[0] ?? engineUnit(reader, first, spelling);
    if (symbol === null || LONE_CAPITAL.test(behind) || isCalibre(reader, first, symbol)) return null;
    return claimed(start, { end: end + behind.length, past }, symbol, 'unit', CONFIDENCE.unit);
  }
  const unit = unitAt(reader, past);
  if (unit === null || isCalibre(reader, first, unit.symbol) || (unit.symbol === FOOT && (figures === '' || (value ?? low ?? 0) < LEAST_FEET))) return null;
  return claimed(start, { end: reader.end(unit.past - 1), past: unit.past }, unit.symbol, 'unit', CONFIDENCE.unit);
}

/** "M5,2", "magnitudo 5,2", "Mach 5": units that are before their number. */
function behindUnit(reader: Reader, { first, past, start, end, before, value, behind, figures }: Quantity): Claim | null {
  if (value === null || behind !== '') return null;
  const isAlone = before === '' && !reader.startsBlock(first);
  const hasLetter = before === QUAKE_LETTER || (isAlone && reader.is(first - 1, QUAKE_LETTER));
  const isQuake = (hasLetter && DECIMALS.test(figures)) || (isAlone && reader.isOneOf(first - 1, MAGNITUDE));
  if (isQuake && value < STRONGEST_MAGNITUDE) return claimed(start, { end, past }, 'magnitude', 'magnitude', CONFIDENCE.magnitude);
  const isMach = before === '' && reader.hash(first - 1) === MACH && !reader.startsBlock(first);
  return isMach ? claimed(start, { end, past }, 'Mach', 'unit-before', CONFIDENCE.unit) : null;
}

/** Lengths, weights, volumes, areas, speeds, temperatures, powers and the strength of earthquakes. */
export const measure: Kind = {
  id: 'measure',
  reason: 'A unit of the table right after the number; durations belong to the dates',
  claim: ({ reader }, quantity) => withUnit(reader, quantity) ?? behindUnit(reader, quantity),
  examples: [
    ['Rudal itu menempuh 1.900 km.', '1900 km'],
    ['Lahan 1,5 hektare terbakar.', '1.5 ha'],
    ['Setengah ton beras tiba.', '0.5 t'],
    ['Produksi 12 juta barel per hari.', '12000000 bpd'],
    ['Gempa M5,2 mengguncang.', '5.2 magnitude'],
    ['Gempa magnitudo 6,1 terasa.', '6.1 magnitude'],
    ['Jangkauan hingga 4.000 km.', '<=4000 km'],
    ['Terbang dengan Mach 5.', '5 Mach'],
    ['Kecepatan 100 km/jam.', '100 km/h'],
    ['Beratnya 15kg.', '15 kg'],
    ['Suhunya 30 derajat.', '30 °C'],
    ['Tenaganya 190 hp dan torsi 310 Nm.', '190 hp; 310 Nm'],
    ['Mesin itu bertenaga 106PS.', '106 PS'],
    ['Terbang di ketinggian 35.000 kaki.', '35000 ft'],
    ['Ukurannya 3 x 4 meter.', '4 m'],
    ['Tebalnya 152,8 x 71,5 x 8 mm.', '8 mm'],
    ['Bom itu seberat 30.000 pon.', '30000 lb'],
  ],
  refusals: [
    'Mobil M4 melaju.',
    'Peluru 5,56 x 45 mm ditemukan.',
    'Pistol kaliber 9 mm disita.',
    'Jalan M 25 ditutup.',
    'Posisi 8 derajat lintang selatan.',
    'Kamera 360 derajat terpasang.',
    'Ia membeli 2 hp baru.',
    'Cip 5 nm dibuat.',
    'Hewan dengan empat kaki.',
    'Tahun 935 M.',
    'Selama 90 menit.',
  ],
};
