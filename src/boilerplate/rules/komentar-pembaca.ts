import { lineForms } from '../forms.ts';
import { lineAt, lineLength, lineSpan } from '../page/lines.ts';
import type { Page } from '../page/page.ts';
import { type Found, NOTHING, type Rule } from '../rule.ts';

/** A heading that means readers' comments and nothing else. */
const HEADING = lineForms({ before: /[-*•#\s]{0,4}/, after: /[\s:]{0,3}/, longest: 50 }, [
  ['komentar comment comments tanggapan', /(?:komentar|comments?|tanggapan)(?: pembaca| terbaru| terpopuler| netizen)? ?\(\d{1,5}\)/],
  ['komentar comment comments tanggapan', /\d{1,5} (?:komentar|comments?|tanggapan)(?: pembaca)?/],
  ['komentar tanggapan', /(?:komentar|tanggapan) (?:pembaca|terbaru|terpopuler|terkini|teratas|warganet)/],
  ['kolom ruang', /(?:kolom|ruang) (?:komentar|tanggapan)/],
  ['recent latest top', /(?:recent|latest|top) comments/],
]);
/** A heading that crossheads have too: what follows must show that readers wrote it. */
const BARE = /^(?:komentar|comments?|tanggapan)\s?:?$/i;
/** What comment sections print beside comments. */
const BUTTONS =
  /\b(?:balas|reply|laporkan|report|suka|like)\b(?: ?\(?\d{0,4}\)?)?(?: ?[·|] ?\S.{0,30})?$|\b(?:detik|menit|jam|hari|minggu|bulan|tahun) (?:yang )?lalu\b/i;
const MOST_LINES = 80;
const LONGEST_COMMENT = 600;
const LONGEST_BARE = 14;

/** The lines from `i` on up to the text's end, where they may all be comments. */
function restFrom(page: Page, i: number): readonly Found[] {
  const found: Found[] = [];
  if (page.count - i > MOST_LINES) return found;
  for (let k = i; k < page.count; k++) {
    if (lineLength(page, k) > LONGEST_COMMENT) return [];
    found.push({ ...lineSpan(page, k), confidence: 0.95 });
  }
  return found;
}

function hasButtons(page: Page, i: number): boolean {
  for (let k = i + 1; k < Math.min(page.count, i + MOST_LINES); k++) if (BUTTONS.test(lineAt(page, k, LONGEST_COMMENT).text)) return true;
  return false;
}

/** "Komentar (3)", "Kolom Komentar", and what readers wrote below, up to the end of the text. */
export const komentarPembaca: Rule = {
  id: 'komentar-pembaca',
  kind: 'comment-form',
  certain: false,
  look: { words: HEADING.words },
  find: (page, i) => {
    if (i < 2 || i === page.count - 1) return NOTHING;
    const isHeading = HEADING.fits(page, i) || (lineLength(page, i) <= LONGEST_BARE && BARE.test(lineAt(page, i).text) && hasButtons(page, i));
    return isHeading ? restFrom(page, i) : NOTHING;
  },
  examples: [
    'Harga naik.\nWarga pulang.\n⟦Komentar (3)⟧\n⟦budi_77⟧\n⟦Setuju banget, harga naik terus!⟧\n⟦2 jam lalu · Balas · Laporkan⟧',
    'Harga naik.\nWarga pulang.\n⟦2 Komentar⟧\n⟦Siti: Mahal sekali.⟧',
    'Harga naik.\nWarga pulang.\n⟦KOLOM KOMENTAR⟧\n⟦Joko: Setuju. Like (3) Balas⟧',
    'Harga naik.\nWarga pulang.\n⟦Komentar⟧\n⟦Joko: Setuju.⟧\n⟦Balas⟧',
  ],
  refusals: [
    'Harga naik.\nWarga pulang.\nKomentar\nWali kota menolak menjawab pertanyaan itu.',
    'Komentar (3)\nHarga naik.\nWarga pulang.',
    '5 Komentar Warganet soal Beras\nHarga naik.\nWarga pulang.',
  ],
};
