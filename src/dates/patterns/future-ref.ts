import type { Pattern } from '../pattern.ts';
import { fixedDate } from '../reading/fixed.ts';

/** "tahun-tahun mendatang", "waktu dekat", "ke depan", "nanti", "kelak". */
export const futureRef: Pattern = {
  id: 'future-ref',
  examples: [
    ['Listrik melonjak di [tahun-tahun mendatang].', 'FUTURE_REF'],
    ['[Ke depannya] harga naik.', 'FUTURE_REF'],
  ],
  refusals: ['Ia berdiri di depan rumah.', 'Ia duduk, kemudian pulang.'],
  regex: () =>
    '(?:(?:tahun-tahun|hari-hari|bulan-bulan|pekan-pekan|minggu-minggu|dekade-dekade|waktu) (?:mendatang|ke depan|yang akan datang|berikutnya|selanjutnya)|waktu dekat(?: ini)?|ke depan(?:nya)?|nanti(?:nya)?(?! (?:pagi|siang|sore|malam|petang))|kelak|masa (?:mendatang|yang akan datang)|kemudian hari|di kemudian hari)',
  read: () => fixedDate('FUTURE_REF'),
};
