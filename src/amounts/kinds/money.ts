import type { Reader } from '../../document/reader.ts';
import { currencyNames } from '../../knowledge/amounts/currencies.ts';
import { englishThousands } from '../../knowledge/numbers/figures.ts';
import { foldHash, foldHashes } from '../../text/fold.ts';
import { type Claim, claimed, type Kind, type Scene } from '../claim.ts';
import { perBehind } from '../per.ts';
import type { Quantity } from '../quantity.ts';

const RUPIAH = 'IDR';
/** Letters for a scale after a sum with a sign: "Rp 5 M", and never "2025 M". */
const LETTERS: ReadonlyMap<string, number> = new Map([
  ['M', 1e9],
  ['T', 1e12],
]);
const CENT = foldHash('sen');
/** How far the currency of cents is looked for. */
const CENT_REACH_UNITS = 120;
const CONFIDENCE = { sign: 0.98, name: 0.96, cents: 0.8 };

const WORTH = foldHashes('senilai seharga');
/** How far before "senilai" a weapon may stand: "rudal Patriot untuk Ukraina senilai". */
const WORTH_REACH_UNITS = 80;

/** The weapon that a sum is said to be the price of: "jet tempur F-16 senilai US$ 2 miliar". */
function paidFor({ reader, mentions }: Scene, start: number): string | null {
  const at = reader.at(start);
  const worth = [at - 1, at - 2].find((i) => reader.isOneOf(i, WORTH) && !reader.startsSentence(i));
  if (worth === undefined) return null;
  const { first } = reader.sentenceAround(worth);
  const from = Math.max(reader.start(first), reader.start(worth) - WORTH_REACH_UNITS);
  return mentions.within({ start: from, end: reader.start(worth) }).findLast(({ entity }) => entity.type === 'weapon')?.entity.id ?? null;
}

/** The token past the figures and the letter of their scale, with its factor. */
function letterScale(reader: Reader, { past, behind, scale, end }: Quantity): { readonly factor: number; readonly past: number; readonly end: number } {
  const letter = behind === '' ? reader.word(past) : behind;
  const factor = scale === 1 && !(behind === '' && reader.startsBlock(past)) ? LETTERS.get(letter) : undefined;
  if (factor === undefined) return { factor: 1, past, end };
  return behind === '' ? { factor, past: past + 1, end: reader.end(past) } : { factor, past, end: end + behind.length };
}

/** A sum after a sign: "Rp1,2 triliun", "US$ 300,000". */
function behindSign(scene: Scene, quantity: Quantity): Claim | null {
  const { reader } = scene;
  const { currency, figures, scale } = quantity;
  if (currency === null) return null;
  const letters = currency.code === RUPIAH ? letterScale(reader, quantity) : { factor: 1, past: quantity.past, end: quantity.end };
  const claim = claimed(currency.start, letters, currency.code, 'sign', CONFIDENCE.sign);
  claim.factor = letters.factor;
  claim.value = currency.code === RUPIAH || scale !== 1 || figures === '' ? null : englishThousands(figures);
  claim.of = paidFor(scene, currency.start);
  claim.per = perBehind(reader, letters.past);
  return claim;
}

/** A sum before a name: "345 juta dolar AS". */
function beforeName(scene: Scene, { start, past, behind }: Quantity): Claim | null {
  const { reader } = scene;
  if (behind !== '' || reader.startsBlock(past)) return null;
  const match = currencyNames().matchAt(reader.text, reader.tokens, past);
  const unit = match?.values[0];
  if (match === null || unit === undefined) return null;
  const claim = claimed(start, { end: reader.end(match.past - 1), past: match.past }, unit, 'name', CONFIDENCE.name);
  claim.of = paidFor(scene, start);
  claim.per = perBehind(reader, match.past);
  return claim;
}

/** "naik 19 sen": hundredths of the currency that stands nearest, of dollars without one. */
function cents({ reader, found }: Scene, { start, past, behind }: Quantity): Claim | null {
  if (behind !== '' || reader.hash(past) !== CENT || reader.startsBlock(past)) return null;
  const last = found.at(-1);
  const unit = last?.kind === 'money' && start - last.end < CENT_REACH_UNITS && last.unit !== RUPIAH ? last.unit : 'USD';
  const claim = claimed(start, { end: reader.end(past), past: past + 1 }, unit, 'cents', CONFIDENCE.cents);
  claim.factor = 0.01;
  return claim;
}

/** Sums of money. */
export const money: Kind = {
  id: 'money',
  reason: 'A sign before a number or a name of a currency after it leaves no doubt, so money is tried first',
  claim: (scene, quantity) => behindSign(scene, quantity) ?? beforeName(scene, quantity) ?? cents(scene, quantity),
  examples: [
    ['Anggaran itu Rp1,2 triliun.', '1200000000000 IDR'],
    ['Harganya Rp 50-70 ribu per kilogram.', '50000-70000 IDR'],
    ['Kontrak senilai US$ 300,000 diteken.', '300000 USD'],
    ['Denda Rp 5 M menanti.', '5000000000 IDR'],
    ['Bantuan 345 juta dolar AS dikirim.', '345000000 USD'],
    ['Hadiahnya 2 juta ringgit.', '2000000 MYR'],
    ['Harga minyak naik 19 sen.', '0.19 USD'],
    ['Kerugian puluhan juta rupiah.', '>=10000000 IDR'],
    ['Emas di kisaran US$ 51 sampai US$ 54 per ons.', '51-54 USD'],
  ],
  refusals: ['Tahun 2025 M tercatat.', 'Rumah makan RM Sederhana buka.', 'Ia meraih dua perak.', 'Euro 2024 digelar.'],
};
