import { lineForms } from '../forms.ts';
import { type Rule, wholeLine } from '../rule.ts';

const FORMS = lineForms({ before: /[-*•>|(["'\s]{0,4}/, after: /[\s:.)\]]{0,3}/, longest: 110 }, [
  ['text', /text sizes?/],
  ['ukuran', /ukuran (?:font|teks|huruf)(?: ?[:+-]? ?(?:kecil|besar|sedang)){0,3}/],
  ['font', /font size/],
  ['aa a', /a ?a|a\s?[+-](?: ?a ?[+-]?)?/],
  [
    'share bagikan sebarkan',
    /(?:share|bagikan|sebarkan)(?: (?:this|ini|artikel ini|berita ini|artikel|article|berita|post|it|on|to|via|ke|di|lewat|melalui))?(?: (?:facebook|twitter|x|whats ?app|telegram|email|line|linkedin|pinterest|media sosial)){0,4}\s?:?/,
  ],
  ['komentar', /komentar bagikan.{0,20}/],
  ['click klik', /(?:click to share on|klik untuk (?:berbagi|membagikan)).{3,70}/],
  ['tweet copy copied print cetak', /tweet|copy link|copied|print|cetak/],
  ['salin', /salin (?:link|tautan)/],
  ['skip', /skip to (?:main )?content/],
  ['back', /back to top/],
  ['kembali', /kembali ke atas/],
  ['table', /table of contents/],
  ['daftar', /daftar isi(?: \[?(?:hide|show|tutup|buka)\]?)?/],
  ['home beranda', /(?:home|beranda)(?:\s{0,2}[>»/|›]\s{0,2}[a-z\u00c0-\u024f& ]{2,40}){1,6}/],
  [
    'infografis indeks home news nasional terpopuler',
    /(?:infografis|indeks|home|news|nasional|terpopuler)(?: (?:indeks|news|international|internasional|infografis|nasional|home|video|foto)){1,4}/,
  ],
  ['berikan', /berikan rating untuk resep ini/],
  ['thanks', /thanks for rating!/],
  ['terima', /terima kasih sudah membantu banyak orang dengan ratingmu/],
  ['geser', /geser untuk melihat tabel.{0,20}/],
  ['view', /view this post on instagram/],
  ['lihat', /lihat postingan ini di instagram/],
  ['like', /like this|like loading\.{3}/],
  ['views view kali dibaca dilihat', /\d[\d.,]{0,9}(?:k|rb)? ?(?:views?|kali dibaca|dibaca|kali dilihat|dilihat)/],
  ['post/views', /post views ?: ?\d[\d.,]{0,9}/],
  ['more/photos', /more photos/],
  ['menyukai suka', /menyukai ini|suka memuat\.{3}/],
  ['post navigasi', /post navigation|navigasi (?:pos|tulisan)/],
  ['tentang about', /tentang penulis|about the author/],
  ['dengarkan listen', /(?:dengarkan|listen to) (?:artikel|berita|this article)(?: ini)?/],
]);

/** Labels of buttons that are no sentence: sharing, text size, contents, breadcrumbs. */
export const tombol: Rule = {
  id: 'tombol',
  kind: 'navigation',
  certain: true,
  look: FORMS,
  find: wholeLine(FORMS),
  examples: [
    '⟦Text Sizes⟧',
    '⟦Bagikan artikel ini⟧',
    '⟦Share on Facebook⟧',
    '⟦Daftar Isi⟧',
    '⟦Home > News > Nasional⟧',
    '⟦AA⟧',
    '⟦1.229 Views⟧',
    '⟦Post Views: 123⟧',
    '⟦Copy Link⟧',
  ],
  refusals: [
    'Share barang itu ke warga.',
    'Bagikan makanan kepada warga.',
    'Daftar isi rumah itu panjang sekali.',
    'Home industry di Bandung.',
    'Cetak biru pembangunan',
  ],
};
