import { type Rule, wholeLine } from '../rule.ts';

/** Labels of buttons that are no sentence: sharing, text size, contents, breadcrumbs. */
export const tombol: Rule = {
  id: 'tombol',
  kind: 'navigation',
  certain: true,
  look: {
    words:
      'view geser click klik like menyukai suka post navigasi tentang about text ukuran font share bagikan sebarkan tweet copy salin print cetak daftar home beranda infografis indeks index skip menu search cari facebook whatsapp twitter bookmark komentar lihat kembali back scroll aa a dengarkan listen berikan thanks terima google table tags close tutup'.split(
        ' ',
      ),
  },
  find: wholeLine(
    /^[-*•>|(["'\s]{0,4}(?:text sizes?|ukuran (?:font|teks|huruf)(?: ?[:+-]? ?(?:kecil|besar|sedang)){0,3}|font size|(?:share|bagikan|sebarkan)(?: (?:this|ini|artikel|berita|artikel ini|berita ini|it|on|to|via|ke|di|lewat|melalui|article|post))?(?: (?:facebook|twitter|x|whats ?app|telegram|email|line|linkedin|pinterest|media sosial)){0,4}\s?:?|(?:tweet|copy link|salin (?:link|tautan)|copied|print|cetak|skip to (?:main )?content|back to top|kembali ke atas|table of contents)|daftar isi(?: \[?(?:hide|show|tutup|buka)\]?)?|(?:home|beranda)(?:\s{0,2}[>»/|›]\s{0,2}[a-z\u00c0-\u024f& ]{2,40}){1,6}|(?:infografis|indeks|home|news|nasional|terpopuler)(?: (?:indeks|news|international|internasional|infografis|nasional|home|video|foto)){1,4}|a ?a|a\s?[+-](?: ?a ?[+-]?)?|(?:berikan rating untuk resep ini|thanks for rating!|terima kasih sudah membantu banyak orang dengan ratingmu)|komentar bagikan.{0,20}|geser untuk melihat tabel.{0,20}|(?:click to share on|klik untuk (?:berbagi|membagikan)).{3,70}|view this post on instagram|lihat postingan ini di instagram|like this|menyukai ini|bagikan ini|like loading\.{3}|suka memuat\.{3}|(?:post navigation|navigasi (?:pos|tulisan))|(?:tentang penulis|about the author)|(?:dengarkan|listen to) (?:artikel|berita|this article)(?: ini)?)[\s:.)\]]{0,3}$/i,
    110,
  ),
  examples: ['⟦Text Sizes⟧', '⟦Bagikan artikel ini⟧', '⟦Share on Facebook⟧', '⟦Daftar Isi⟧', '⟦Home > News > Nasional⟧', '⟦AA⟧', '⟦Copy Link⟧'],
  refusals: [
    'Share barang itu ke warga.',
    'Bagikan makanan kepada warga.',
    'Daftar isi rumah itu panjang sekali.',
    'Home industry di Bandung.',
    'Cetak biru pembangunan',
  ],
};
