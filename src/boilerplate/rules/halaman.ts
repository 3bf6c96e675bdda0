import { type Rule, wholeLine } from '../rule.ts';

/** Turning pages: "Halaman Selanjutnya", "Halaman 1 2 3", "Simak berita selengkapnya di halaman selanjutnya." */
export const halaman: Rule = {
  id: 'halaman',
  kind: 'pagination',
  certain: true,
  look: {
    words:
      'halaman hal selanjutnya berikutnya sebelumnya next previous prev page simak baca lanjut lanjutkan tampilkan show selengkapnya read lihat klik view'.split(
        ' ',
      ),
    opens: '123<>«»',
  },
  find: wholeLine(
    /^[-*•>«<(["'\s]{0,4}(?:halaman(?: (?:selanjutnya|berikutnya|sebelumnya|pertama|terakhir))?(?:\s{0,2}:)?(?:(?:[\s,|/>»-]{1,3}\d{1,3}){2,12}|\s\d{1,3} (?:dari|of) \d{1,3})?(?: (?:selanjutnya|berikutnya|semua))?|(?:next|previous|prev)(?: (?:page|>|»))?|halaman\s{0,2}:\s{0,2}\d[\d\s]{0,20}(?:selanjutnya|tampilkan semua|show all)?|page \d{1,3}(?: of \d{1,3})?|(?:\d{1,2}[\s|]{1,3}){2,15}(?:selanjutnya|berikutnya|next|»|>|semua|tampilkan semua|show all)|(?:tampilkan|show) (?:semua|all)|(?:baca )?selengkapnya(?: (?:baca|klik))?(?: ?di ?sini)?|baca (?:selanjutnya|halaman selanjutnya|halaman berikutnya)(?:\s{0,2}:.{0,120})?|read more|view all|lihat semua|(?:simak|baca|lihat|klik) (?:berita|informasi|artikel|penjelasan|ulasan|kisah|cerita)?\s?(?:selengkapnya|lengkapnya|selanjutnya)\s?(?:di |pada )?(?:halaman|laman)? ?(?:selanjutnya|berikutnya|berikut|di ?sini|bawah(?: ini)?|sini)?|(?:lanjut|bersambung|lanjutkan membaca|lanjut baca) (?:ke |di )?halaman.{0,20})[\s.:>»!)\]…]{0,5}$/i,
    150,
  ),
  examples: [
    '⟦Halaman Selanjutnya⟧',
    '⟦Halaman 1 2 3⟧',
    '⟦Halaman: 12Selanjutnya⟧',
    '⟦Halaman⟧',
    '⟦Simak berita selengkapnya di halaman selanjutnya.⟧',
    '⟦Baca Selanjutnya: Harga Beras Naik Lagi⟧',
    '⟦Selengkapnya⟧',
    '⟦1 2 3 4 Selanjutnya⟧',
    '⟦Simak informasi selengkapnya di bawah ini.⟧',
  ],
  refusals: ['Halaman sekolah itu tergenang air.', 'Halaman 41', 'Selanjutnya, polisi memeriksa dua saksi.', 'Baca buku itu sampai habis.', '1 2 3'],
};
