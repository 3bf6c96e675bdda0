import { lineForms } from '../forms.ts';
import { lineAt, lineSpan } from '../page/lines.ts';
import { NOTHING, type Rule } from '../rule.ts';

const FORMS = lineForms({ before: /[*("'[\s]{0,4}/, after: /(?:)/, longest: 300 }, [
  [
    'artikel berita tulisan konten',
    /[a-z]{6,7}(?: ini)? (?:sudah|telah|pernah|(?:terbit )?pertama kali|sebelumnya|juga|merupakan|disadur|dikutip|diterjemahkan|ditulis|diolah|dibuat|bersumber)(?: (?:lebih dulu(?! di)|terlebih dahulu|pernah|sebelumnya|telah|juga|pertama kali))?\s?(?:di)?(?:lebih dulu di|tayang|tayangkan|terbit|terbitkan|naik|dimuat|muat|publikasikan|tulis|oleh|dari|kerja ?sama|hasil)\b.{0,240}/,
  ],
  ['diadaptasi disadur diterjemahkan disunting', /[a-z]{7,13} oleh [^.,]{3,70}/],
  ['penulis', /penulis (?:adalah|merupakan) (?:peserta|kontributor|mahasiswa|wartawan|dosen|pengamat).{0,160}/],
  ['this', /this article (?:was|is|has been) (?:originally |first )?(?:published|posted).{0,160}/],
]);
/** The line was broken before the link. */
const OPEN = /\b(?:di|judul|klik|selengkapnya)$/i;
const LONGEST_TITLE = 160;
const LONGEST_SITE = 30;

/** "Artikel ini telah tayang di …": where else the text was published, and by whom it was written. */
export const artikelTayang: Rule = {
  id: 'artikel-tayang',
  kind: 'credit',
  certain: true,
  look: FORMS,
  find: (page, i) => {
    if (!FORMS.fits(page, i)) return NOTHING;
    const where = lineSpan(page, i);
    const { text } = lineAt(page, i);
    const next = lineSpan(page, i + 1);
    const longest = /judul$/i.test(text) ? LONGEST_TITLE : LONGEST_SITE;
    return OPEN.test(text) && i + 1 < page.count && next.end - next.start <= longest ? [where, next] : [where];
  },
  examples: [
    '⟦Artikel ini telah naik di⟧\n⟦wartajatim.⟧\nWarga pulang.',
    '⟦Artikel ini telah tayang di Warta.com dengan judul Harga Beras Naik⟧',
    '⟦Artikel ini sudah lebih dulu tayang di wartasumut.⟧',
    '⟦Artikel ini sudah lebih dulu di wartajatim. Selengkapnya klik disini.⟧',
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
