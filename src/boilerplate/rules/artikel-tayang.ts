import { lineAt, lineSpan } from '../lines.ts';
import { NOTHING, type Rule } from '../rule.ts';

const PUBLISHED =
  /^[*("'[\s]{0,4}(?:(?:artikel|berita|tulisan|konten)(?: ini)? (?:sudah|telah|pernah|pertama kali|sebelumnya|juga|merupakan|disadur|dikutip|diterjemahkan|ditulis|diolah|dibuat|bersumber)(?: (?:lebih dulu|terlebih dahulu|pernah|sebelumnya|telah|juga|pertama kali))?\s?(?:di)?(?:tayang|tayangkan|terbit|terbitkan|naik|dimuat|muat|publikasikan|tulis|oleh|dari|kerja ?sama|hasil)\b.{0,240}|(?:diadaptasi|disadur|diterjemahkan|disunting) oleh [^.,]{3,70}|penulis (?:adalah|merupakan) (?:peserta|kontributor|mahasiswa|wartawan|dosen|pengamat).{0,160}|this article (?:was|is|has been) (?:originally |first )?(?:published|posted).{0,160})$/i;
/** The line was broken before the link. */
const OPEN = /\b(?:di|judul|klik|selengkapnya)$/i;
const LONGEST = 300;
const LONGEST_TITLE = 160;
const LONGEST_SITE = 30;

/** "Artikel ini telah tayang di …": where else the text was published, and by whom it was written. */
export const artikelTayang: Rule = {
  id: 'artikel-tayang',
  kind: 'credit',
  certain: true,
  look: { words: ['diadaptasi', 'disadur', 'diterjemahkan', 'disunting', 'artikel', 'berita', 'tulisan', 'konten', 'penulis', 'this'] },
  find: (page, i) => {
    const where = lineSpan(page, i);
    const { text } = lineAt(page, i, LONGEST + 1);
    if (text.length > LONGEST || !PUBLISHED.test(text)) return NOTHING;
    const next = lineSpan(page, i + 1);
    const longest = /judul$/i.test(text) ? LONGEST_TITLE : LONGEST_SITE;
    return OPEN.test(text) && i + 1 < page.count && next.end - next.start <= longest ? [where, next] : [where];
  },
  examples: [
    '⟦Artikel ini telah naik di⟧\n⟦wartajatim.⟧\nWarga pulang.',
    '⟦Artikel ini telah tayang di Warta.com dengan judul Harga Beras Naik⟧',
    '⟦Artikel ini sudah lebih dulu tayang di wartasumut.⟧',
    '⟦Diadaptasi oleh Budi Santoso dan Siti Aminah⟧',
    '⟦Artikel ini ditulis oleh Budi Santoso, peserta magang.⟧',
  ],
  refusals: [
    'Diadaptasi dari novel laris, film itu tayang besok.',
    'Artikel ini membahas harga beras.',
    'Berita itu telah tersebar luas.',
    'Artikel pertama undang-undang itu dihapus.',
  ],
};
