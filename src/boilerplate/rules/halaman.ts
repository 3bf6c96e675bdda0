import { lineForms } from '../forms.ts';
import { lineAt, lineSpan } from '../page/lines.ts';
import type { Page } from '../page/page.ts';
import { type Found, NOTHING, type Rule } from '../rule.ts';

const FORMS = lineForms({ before: /[-*•>«<(["'\s]{0,4}/, after: /[\s.:>»!)\]…]{0,5}/, longest: 150 }, [
  [
    'halaman',
    /halaman(?: (?:selanjutnya|berikutnya|sebelumnya|pertama|terakhir))?(?:\s{0,2}:)?(?:(?:[\s,|/>»-]{1,3}\d{1,3}){2,12}|\s\d{1,3} (?:dari|of) \d{1,3})?(?: (?:selanjutnya|berikutnya|semua))?/,
  ],
  ['halaman', /halaman\s{0,2}:\s{0,2}\d[\d\s]{0,20}(?:selanjutnya|tampilkan semua|show all)?/],
  ['dari of', /\d{1,3} (?:dari|of) \d{1,3}(?: halaman| pages?)?/],
  ['selengkapnya lanjutan lanjut/di,ke', /(?:selengkapnya|lanjutan|lanjut) (?:di|ke|pada) halaman (?:selanjutnya|berikutnya|berikut|\d{1,2})/],
  ['next previous prev', /(?:next|previous|prev)(?: (?:page|>|»))?/],
  ['page', /page \d{1,3}(?: of \d{1,3})?/],
  ['1 2 3', /(?:\d{1,2}[\s|]{1,3}){2,15}(?:selanjutnya|berikutnya|next|»|>|semua|tampilkan semua|show all)/],
  ['tampilkan show', /(?:tampilkan|show) (?:semua|all)/],
  ['selengkapnya baca/selengkapnya,selengkapnyadi', /(?:baca )?selengkapnya(?: (?:baca|klik))?(?: ?di ?sini)?/],
  ['baca/selanjutnya,halaman', /baca (?:selanjutnya|halaman selanjutnya|halaman berikutnya)(?:\s{0,2}:.{0,120})?/],
  ['read/more view/all lihat/semua', /read more|view all|lihat semua/],
  [
    'simak,baca,lihat,klik/berita,informasi,artikel,penjelasan,ulasan,kisah,cerita,selengkapnya,selengkapnyadi,lengkapnya,selanjutnya',
    /(?:simak|baca|lihat|klik) (?:(?:berita|informasi|artikel|penjelasan|ulasan|kisah|cerita) )?(?:selengkapnya|lengkapnya|selanjutnya)\s?(?:di |pada )?(?:halaman|laman)? ?(?:selanjutnya|berikutnya|berikut|di ?sini|bawah(?: ini)?|sini)?/,
  ],
  ['lanjut bersambung lanjutkan', /(?:lanjut|bersambung|lanjutkan membaca|lanjut baca) (?:ke |di )?(?:halaman|sebelah).{0,20}/],
]);

const HEADING = /^halaman\b/i;
const NUMBER = /^(?:\d{1,2}(?:\s\d{1,2}){0,11}|selanjutnya|berikutnya|tampilkan semua|show all)$/i;

/** The numbers of pages on lines of their own, after "HALAMAN:". */
function numbersAfter(page: Page, i: number): readonly Found[] {
  if (!HEADING.test(lineAt(page, i, 12).text)) return NOTHING;
  const found: Found[] = [];
  for (let k = i + 1; k < page.count && NUMBER.test(lineAt(page, k, 20).text); k++) found.push(lineSpan(page, k));
  return found;
}

/** Turning pages: "Halaman Selanjutnya", "Halaman 1 2 3", "Simak berita selengkapnya di halaman selanjutnya." */
export const halaman: Rule = {
  id: 'halaman',
  kind: 'pagination',
  certain: true,
  look: FORMS,
  find: (page, i) => (FORMS.fits(page, i) ? [lineSpan(page, i), ...numbersAfter(page, i)] : NOTHING),
  examples: [
    '⟦Halaman Selanjutnya⟧',
    '⟦Halaman 1 2 3⟧',
    '⟦Halaman: 12Selanjutnya⟧',
    '⟦Halaman⟧',
    '⟦Simak berita selengkapnya di halaman selanjutnya.⟧',
    '⟦Baca Selanjutnya: Harga Beras Naik Lagi⟧',
    '⟦Selengkapnya⟧',
    '⟦HALAMAN:⟧\n⟦1⟧\n⟦2⟧\n⟦Selanjutnya⟧',
    '⟦Lanjut ke sebelah...⟧',
    '⟦2 dari 6 halaman⟧',
    '⟦Selengkapnya di halaman selanjutnya⟧',
    '⟦Halaman Selanjutnya⟧\n⟦1 2⟧',
    '⟦1 2 3 4 Selanjutnya⟧',
    '⟦Simak informasi selengkapnya di bawah ini.⟧',
  ],
  refusals: [
    '2 dari 6 halaman buku itu hilang.',
    'Halaman sekolah itu tergenang air.',
    'Halaman 41',
    'Selanjutnya, polisi memeriksa dua saksi.',
    'Baca buku itu sampai habis.',
    '1 2 3',
  ],
};
