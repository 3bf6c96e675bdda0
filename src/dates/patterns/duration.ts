import type { Pattern } from '../pattern.ts';
import { amountSource, readAmount } from '../reading/amount-source.ts';
import { type Amount, amountOf, durationValue, isSmaller } from '../reading/amounts.ts';
import { duration } from '../reading/fixed.ts';
import { MOST_UNITS_AWAY } from './amount-ago.ts';

/** "empat dekade", "lima jam 30 menit", "sewindu", "berusia 70 tahun": how long. */
export const amount: Pattern = {
  id: 'duration',
  examples: [
    ['Pelayaran itu makan waktu [lima jam 30 menit].', 'PT5H30M'],
    ['Ia menunggu [satu setengah jam] di loket.', 'PT1H30M'],
    ['Ia menunggu [satu jam], dua jam, lalu pulang.', 'PT1H'],
    ['Pembangunannya makan waktu [2,5 tahun] penuh.', 'P2.5Y'],
  ],
  refusals: ['Gempa berpusat di 6 derajat 12 menit Lintang Selatan.', 'Bantuan tahap 2 tahun 2025 cair.', 'Kualifikasi Euro 2012 tahun itu seru.'],
  regex: (words) => {
    const { number, unit } = words;
    const third = `(?<rest3>(?: |, | dan )(?<number3>[0-9]{1,3}) (?<unit3>detik|menit|jam|hari|bulan))`;
    return `${amountSource(words)}(?<rest2>(?: |, | dan | lebih )(?<number2>${number}) (?<unit2>${unit})${third}?)?`;
  },
  read: ({ view, start, end, groups }) => {
    const first = readAmount(groups);
    if (first === null || refuses(first, view.text, start, end)) return null;
    const all = [first];
    for (const k of ['2', '3']) {
      const unit = groups[`unit${k}`];
      const more = unit === undefined ? null : amountOf(groups[`number${k}`], unit);
      if (more === null) continue;
      // "Satu jam, dua jam" are two.
      if (!isSmaller(more.unit, all.at(-1)?.unit ?? '')) return { meaning: duration(durationValue(all)), end: end - (groups[`rest${k}`]?.length ?? 0) };
      all.push(more);
    }
    return duration(durationValue(all));
  },
};

/** "6 derajat 12 menit" and "8° 5 menit 12 detik" are coordinates. */
const ANGLE = /(?:derajat|°)(?: [0-9]{1,2} menit)? $/u;

/** "Tahap 2 tahun 2025", "Piala Eropa 2012 tahun ini": the word is a year's, or the number is one. */
const isBesideYear = (count: number, after: string): boolean =>
  /^ (?:19|20)[0-9]{2}(?!-?[0-9]|[.,][0-9])/u.test(after) || (count > 1900 && count < 2100 && count !== 2000 && /^ (?:ini|itu)(?![a-z])/u.test(after));

/** "1 Mei" is not a duration, nor is "pukul 7 malam", "sejam tangan", "5 bulan" before "bulanan", "tahap 2 tahun 2025". */
function refuses({ count, unit }: Amount, text: string, start: number, end: number): boolean {
  if (ANGLE.test(text.slice(Math.max(0, start - 20), start))) return true;
  if (unit === 'malam' && /(?:pukul|jam) $/u.test(text.slice(Math.max(0, start - 6), start))) return true;
  if (unit !== 'tahun' && (count ?? 0) > MOST_UNITS_AWAY) return true;
  if (unit === 'semester' && /^ [0-9ivx]/u.test(text.slice(end, end + 3))) return true;
  if (unit === 'tahun' && isBesideYear(count ?? 0, text.slice(end, end + 8))) return true;
  if ((unit === 'th' || unit === 'minggu') && count === null) return true;
  return unit === 'jam' && /^ (?:tangan|dinding|weker)/u.test(text.slice(end, end + 10));
}
