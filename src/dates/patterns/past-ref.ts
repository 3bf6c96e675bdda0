import type { Pattern } from '../pattern.ts';
import { fixedDate } from '../reading/fixed.ts';
import { isCapital, type View } from '../view/view.ts';

/** "baru-baru ini", "belakangan ini", "dahulu", "beberapa waktu lalu". */
export const pastRef: Pattern = {
  id: 'past-ref',
  examples: [['Harga kedelai naik [baru-baru ini].', 'PAST_REF']],
  refusals: ['Ia minta izin terlebih dahulu.'],
  regex: () =>
    '(?:baru-baru ini|belakangan(?: ini)?|akhir-akhir ini|dahulu(?! kala)|dahulu kala|dulu(?:nya)?|beberapa (?:waktu|saat)(?: yang)? (?:lalu|silam)|belum lama ini|tempo (?:hari|dulu|lalu)|zaman (?:dulu|dahulu)|sebelumnya|baru saja|waktu (?:yang )?lalu|(?:tahun-tahun|hari-hari|bulan-bulan|dekade-dekade) (?:lalu|terakhir|sebelumnya|silam)|tadi(?! (?:pagi|siang|sore|malam|subuh|petang))|kala itu|saat itu|ketika itu|waktu itu)',
  read: ({ view, start, end }) => (isParticle(view, start, end) ? null : fixedDate('PAST_REF')),
};

/** "belum pernah terjadi sebelumnya" is unheard of. */
const NEVER = /(?<![a-z])(?:belum|tidak|tak) pernah(?: [a-z-]{1,16}){0,2} $/u;

/** "sejak saat itu" is since then, "terlebih dahulu" first, "makan dulu," just, "orang tadi" the said one: none of them is the past. */
function isParticle(view: View, start: number, end: number): boolean {
  const word = view.text.slice(start, end);
  if (word === 'sebelumnya') return NEVER.test(view.text.slice(Math.max(0, start - 40), start));
  if (word.endsWith(' itu')) return /(?:^| )(?:sejak|setelah|sesudah|sebelum) $/u.test(view.text.slice(Math.max(0, start - 9), start));
  const before = view.text.slice(Math.max(0, start - 9), start);
  if (word === 'dahulu' || word === 'dulu') return /(?:terlebih|lebih) $/u.test(before) || (word === 'dulu' && !/^ [a-z]/u.test(view.text.slice(end, end + 2)));
  return word === 'tadi' && !isCapital(view, start) && /[a-z] $/u.test(before);
}
