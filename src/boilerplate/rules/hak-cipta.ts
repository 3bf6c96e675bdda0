import { lineForms } from '../forms.ts';
import { type Rule, wholeLine } from '../rule.ts';

const FORMS = lineForms({ before: /(?:)/, after: /.{0,400}/, longest: 600 }, [
  ['©', /©/],
  ['c', /\(c\)\s{0,2}(?:\d{4}|copyright)/],
  ['copyright copyrights', /copyrights?(?:$|\b\s{0,2}(?:©|\(c\)|\d{4}|@|:|by\b|all ))/],
  ['hak/cipta', /hak cipta\s{0,2}(?:©|\(c\)|\d{4}|dilindungi|:|milik)/],
  ['all/right,rights seluruh/hak', /all rights? reserved|seluruh hak cipta/],
  ['dilarang', /dilarang (?:keras )?(?:mengambil|mengutip|menyalin|mengcopy|memperbanyak|meng-?copy)\b.{0,120}(?:konten|isi|artikel|berita|izin|tanpa)/],
  ['disclaimer', /disclaimer\s{0,2}:.{0,90}\b(?:artikel|berita|tulisan|konten|pembaca|investasi|redaksi|nasihat|saran|kami)\b/],
  ['isi/konten,artikel,berita', /isi (?:konten|artikel|berita) (?:ini )?(?:di luar )?tanggung jawab/],
  ['konten/ini', /konten ini (?:merupakan|adalah|disempurnakan) (?:kerja sama|milik|menggunakan|oleh)/],
]);

/** Who owns the text and what may not be done with it. */
export const hakCipta: Rule = {
  id: 'hak-cipta',
  kind: 'copyright',
  certain: true,
  look: FORMS,
  find: wholeLine(FORMS),
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
