import { type Rule, wholeLine } from '../rule.ts';

/** "Artikel ini telah tayang di …": where else the text was published, and by whom it was written. */
export const artikelTayang: Rule = {
  id: 'artikel-tayang',
  kind: 'credit',
  certain: true,
  look: { words: ['artikel', 'berita', 'tulisan', 'konten', 'penulis', 'this'] },
  find: wholeLine(
    /^[*("'[\s]{0,4}(?:(?:artikel|berita|tulisan|konten)(?: ini)? (?:sudah|telah|pernah|pertama kali|sebelumnya|juga|merupakan|disadur|dikutip|diterjemahkan|ditulis|diolah|dibuat|bersumber)(?: (?:lebih dulu|terlebih dahulu|pernah|sebelumnya|telah|juga|pertama kali))?\s?(?:di)?(?:tayang|tayangkan|terbit|terbitkan|naik|dimuat|muat|publikasikan|tulis|oleh|dari|kerja ?sama|hasil)\b.{0,240}|penulis (?:adalah|merupakan) (?:peserta|kontributor|mahasiswa|wartawan|dosen|pengamat).{0,160}|this article (?:was|is|has been) (?:originally |first )?(?:published|posted).{0,160})$/iu,
    300,
  ),
  examples: [
    '⟦Artikel ini telah tayang di Warta.com dengan judul Harga Beras Naik⟧',
    '⟦Artikel ini sudah lebih dulu tayang di wartasumut.⟧',
    '⟦Artikel ini ditulis oleh Budi Santoso, peserta magang.⟧',
  ],
  refusals: ['Artikel ini membahas harga beras.', 'Berita itu telah tersebar luas.', 'Artikel pertama undang-undang itu dihapus.'],
};
