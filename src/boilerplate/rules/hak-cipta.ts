import { type Rule, wholeLine } from '../rule.ts';

/** Who owns the text and what may not be done with it. */
export const hakCipta: Rule = {
  id: 'hak-cipta',
  kind: 'copyright',
  certain: true,
  look: { words: ['copyright', 'copyrights', 'hak', 'all', 'dilarang', 'seluruh', 'c', 'disclaimer', 'konten', 'isi'], opens: '©' },
  find: wholeLine(
    /^(?:©|\(c\)\s{0,2}(?:\d{4}|copyright)|copyrights?\b\s{0,2}(?:©|\(c\)|\d{4}|@|:|by\b|all )|copyrights?$|hak cipta\s{0,2}(?:©|\(c\)|\d{4}|dilindungi|:|milik)|all rights? reserved|seluruh hak cipta|dilarang (?:keras )?(?:mengambil|mengutip|menyalin|mengcopy|memperbanyak|meng-?copy)\b.{0,120}(?:konten|isi|artikel|berita|izin|tanpa)|disclaimer\s{0,2}:|isi (?:konten|artikel|berita) (?:ini )?(?:di luar )?tanggung jawab|konten ini (?:merupakan|adalah|disempurnakan) (?:kerja sama|milik|menggunakan|oleh)).{0,400}$/i,
    600,
  ),
  examples: [
    '⟦© 2024 Warta Kita. All Rights Reserved⟧',
    '⟦Copyright © WARTA 2021⟧',
    '⟦Hak Cipta Dilindungi Undang-Undang⟧',
    '⟦Disclaimer: Artikel ini bukan nasihat keuangan.⟧',
  ],
  refusals: [
    'Hak cipta lagu itu diperebutkan dua musisi.',
    'Copyright lagu itu diperebutkan.',
    'Dilarang mengambil gambar di dalam museum.',
    'Seluruh warga mengungsi.',
  ],
};
