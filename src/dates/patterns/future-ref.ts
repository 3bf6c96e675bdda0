import { fixedDate } from '../fixed.ts';
import { type Pattern, sticky } from '../pattern.ts';
import { VAGUE } from '../triggers.ts';
import { isCapital } from '../view.ts';

/** "tahun-tahun mendatang", "waktu dekat", "ke depan", "nanti", "kelak". */
export const futureRef: Pattern = {
  id: 'future-ref',
  sure: true,
  starts: VAGUE,
  needs: () => ['mendatang', 'depan', 'depannya', 'datang', 'berikutnya', 'selanjutnya', 'dekat', 'nanti', 'nantinya', 'kelak', 'kemudian'],
  regex: sticky(
    () =>
      '(?:(?:tahun-tahun|hari-hari|bulan-bulan|pekan-pekan|minggu-minggu|dekade-dekade|waktu) (?:mendatang|ke depan|yang akan datang|berikutnya|selanjutnya)|waktu dekat(?: ini)?|ke depan(?:nya)?|nanti(?:nya)?(?! (?:pagi|siang|sore|malam|petang))|kelak|masa (?:mendatang|yang akan datang)|kemudian(?! hari)|kemudian hari|di kemudian hari)',
  ),
  read: ({ view, start, end }) => (view.text.slice(start, end) === 'kemudian' && isCapital(view, start) ? null : fixedDate('FUTURE_REF')),
};
