import { reportLength } from '../dateline/report.ts';
import { lineForms } from '../forms.ts';
import { lineAt, lineLength, lineSpan } from '../page/lines.ts';
import { NOTHING, type Rule } from '../rule.ts';

const LONGEST_LINE_CHARACTERS = 150;
const FORMS = lineForms({ before: /[-*(["'\s]{0,4}/, after: /(?:)/, longest: LONGEST_LINE_CHARACTERS }, [
  [
    'editor penulis reporter pewarta wartawan jurnalis kontributor redaktur penyunting penerjemah translator author uploader naskah teks tim oleh by written published',
    /(?:[a-z]{2,12}|tim liputan|(?:written|published) by)(?: (?:naskah|berita|dan|&|editor|penulis|reporter|fotografer|website|bahasa)){0,3}\s{0,3}[:|]\s{0,3}\S.{0,120}/,
  ],
  ['sumber source', /(?:sumber|source)(?: (?:berita|artikel|lain|data|foto))?\s{0,3}:\s{0,3}\S.{0,90}/],
  ['posted,published/on,by', /(?:posted|published) (?:on|by) .{3,70}/],
  ['laporan', /laporan (?:langsung )?(?:wartawan|reporter|jurnalis|kontributor|koresponden)\b.{0,110}/],
]);
/** "Penulis Budi Santoso Editor Siti Aminah", "Rep: Budi/ Red: Siti": labels without a colon, and shortened ones. */
const BARE =
  /^(?:By|BY|Oleh|OLEH)(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ'.]{1,20}){2,4}$|^(?:(?:Penulis|Editor|Reporter|Pewarta)(?: \p{Lu}[A-Za-zÀ-ɏ'.]{0,20}){2,5}[ |]{0,3}){1,2}$|^Rep ?: ?[^:]{3,60}\/? ?Red ?: ?[^:]{3,60}$/u;
/** "Laporan Budi Santoso I Bireuen": names and nothing else. */
const REPORT = /^L(?:aporan|APORAN)(?: ?[:,|])? (?:\p{Lu}[A-Za-zÀ-ɏ'.]{0,20}[ ,|]{0,3}){2,6}$/u;

/** "Editor: Nama", "Pewarta: Nama", "Sumber: …", "Laporan Wartawan …, Nama": who wrote, edited or told it. */
export const namaPenulis: Rule = {
  id: 'nama-penulis',
  kind: 'credit',
  certain: true,
  look: { words: [...FORMS.words, 'rep'] },
  find: (page, i) => {
    if (lineLength(page, i) > LONGEST_LINE_CHARACTERS) return NOTHING;
    const { text } = lineAt(page, i);
    const named = FORMS.fits(page, i) ? reportLength(text) === 0 : BARE.test(text) || REPORT.test(text);
    return named ? [lineSpan(page, i)] : NOTHING;
  },
  examples: [
    '⟦Editor: Siti Aminah⟧',
    '⟦Penulis Budi Santoso | Editor Siti Aminah⟧',
    '⟦Rep: Budi Santoso/ Red: Siti Aminah⟧',
    '⟦Reporter : Budi Santoso⟧',
    '⟦By Budi Santoso⟧',
    '⟦Posted on 12 Mei 2024 by admin⟧',
    '⟦Laporan Wartawan Warta.com, Budi Santoso⟧',
    '⟦Laporan Budi Santoso I Bireuen⟧',
    '⟦Sumber: Kantor Berita Lokal⟧',
    '⟦(Reporter: Budi Santoso | Editor: Siti Aminah)⟧',
  ],
  refusals: [
    'Penulis: "Saya tidak tahu harus mulai dari mana," katanya kepada wartawan yang menemuinya di rumah, lalu ia menutup pintu dan pergi tanpa pamit.',
    'Oleh karena itu harga naik.',
    'Oleh Karena Itu Harga Beras Naik',
    'Sumber industri melaporkan harga naik.',
    'Laporan itu menyebut harga naik.',
    'Wartawan telah menemui wali kota.',
  ],
};
