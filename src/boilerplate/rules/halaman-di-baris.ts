import { lineSpan } from '../page/lines.ts';
import { NOTHING, type Rule } from '../rule.ts';

/** What is before the word of the button, from its start on. */
const BEFORE = /(?<start>(?:(?:(?:Baca|Simak|Lihat) )?[Ss]elengkapnya (?:di|ke|pada)|(?:Baca|Simak|Lanjut|Lanjutkan|Bersambung)(?: ke| di)?) [Hh]|H)$/u;
const AFTER = /^alaman (?:selanjutnya|berikutnya|berikut|\d{1,2}(?!\d))[.…!>» ]{0,8}(?=["“'(]?[A-ZÀ-Þ\d]|$)/u;
/** The words as they are on buttons: no sentence needs to end before them. */
const BUTTON = /^alaman (?:Selanjutnya|Berikutnya)[.…!>» ]{0,8}(?=["“'(]?[A-ZÀ-Þ\d]|$)|^ALAMAN (?:SELANJUTNYA|BERIKUTNYA)[.…!>» ]{0,8}(?=["“'(]?[A-ZÀ-Þ\d]|$)/u;
const SMALL_AT_END = /^alaman (?:selanjutnya|berikutnya)[.…!>» ]{0,8}$/u;
const ENDED = /[.!?"”')…]\s{0,3}$/u;
const BEFORE_UNITS = 40;
const AFTER_UNITS = 40;

/** "… naik. Halaman Selanjutnya Menurut …", "… Selengkapnya di halaman selanjutnya": a button inside a paragraph, or at its end. */
export const halamanDiBaris: Rule = {
  id: 'halaman-di-baris',
  kind: 'pagination',
  certain: true,
  look: { holds: ['halaman ', 'Halaman ', 'HALAMAN '] },
  find: (page, at, i) => {
    // The patterns tell its first letter from the rest.
    const offset = at + 1;
    const line = lineSpan(page, i);
    const after = page.text.slice(offset, Math.min(line.end, offset + AFTER_UNITS));
    if (!AFTER.test(after) && !BUTTON.test(after)) return NOTHING;
    const before = page.text.slice(Math.max(line.start, offset - BEFORE_UNITS), offset);
    const words = BEFORE.exec(before)?.groups?.['start'];
    const start = offset - (words?.length ?? 0);
    if (words === undefined || start === line.start) return NOTHING;
    const alone = words === 'H' && (BUTTON.test(after) || SMALL_AT_END.test(after));
    if (!alone && !ENDED.test(before.slice(0, before.length - words.length))) return NOTHING;
    const length = (BUTTON.exec(after) ?? AFTER.exec(after))?.[0].trimEnd().length ?? 0;
    return [{ start, end: offset + length }];
  },
  examples: [
    'Harga naik. ⟦Halaman Selanjutnya⟧ Menurut wali kota, stok aman.',
    'Harga beras ⟦Halaman Selanjutnya⟧',
    'Harga beras⟦Halaman Selanjutnya⟧Menurut wali kota, stok aman.',
    'Harga beras naik. ⟦HALAMAN BERIKUTNYA⟧',
    'Harga naik.⟦Selengkapnya di halaman selanjutnya⟧',
    'Harga naik. ⟦Baca halaman berikutnya >>⟧',
  ],
  refusals: [
    'Harga naik. Halaman Selanjutnya kosong.',
    'Ia menutup Halaman Selanjutnya itu',
    'Halaman sekolah itu. Baca halaman 12 buku itu.',
    'Warga membaca selengkapnya di halaman selanjutnya',
  ],
};
