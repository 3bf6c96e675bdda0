import { lineAt, lineLength, lineSpan } from '../page/lines.ts';
import { readDay } from '../page/published.ts';
import { NOTHING, type Rule } from '../rule.ts';

const BYLINE =
  /^(?:oleh|by|penulis|ditulis oleh|posted by|dipublikasikan oleh|diterbitkan oleh)\s{0,2}:?\s{1,2}(?<name>[\p{L}\d'._ -]{2,50}?)\s{0,2}(?:\bpada\b|\bon\b|[-|,•])\s{0,2}(?<day>.{8,60})$/iu;
const DIFFUSED =
  /^(?:diterbitkan|dipublikasikan|diperbarui|diupdate|terbit|published|updated|last updated|tayang)\s{0,2}(?:pada|on)?\s{0,2}:?\s{0,2}(?<day>.{8,60})$/iu;
const LONGEST_LINE_CHARACTERS = 130;
/** What is left of the day's part without its day: the hour and the time zone. */
const LONGEST_REST_CHARACTERS = 26;

/** "Oleh Budi Santoso pada 20 Des 2021, 09:59 WIB", "Diperbarui 20 Desember 2021": who and when, on a line of their own. */
export const olehPada: Rule = {
  id: 'oleh-pada',
  kind: 'credit',
  certain: true,
  look: { words: 'oleh by penulis ditulis posted published updated last dipublikasikan diterbitkan diperbarui diupdate terbit tayang'.split(' ') },
  find: (page, i) => {
    if (lineLength(page, i) > LONGEST_LINE_CHARACTERS) return NOTHING;
    const { text } = lineAt(page, i);
    const written = (BYLINE.exec(text) ?? DIFFUSED.exec(text))?.groups?.['day'] ?? '';
    const day = readDay(written);
    return day !== null && written.length - (day.end - day.start) <= LONGEST_REST_CHARACTERS ? [lineSpan(page, i)] : NOTHING;
  },
  examples: [
    '⟦Oleh Budi Santoso pada 20 Des 2021, 09:59 WIB⟧',
    '⟦Diperbarui 20 Desember 2021, 10:00 WIB⟧',
    '⟦By Siti Aminah - 12 Mei 2024⟧',
    '⟦Diterbitkan pada Senin, 12/05/2024 09:00⟧',
  ],
  refusals: [
    'Oleh karena itu, pada 20 Desember 2021 pemerintah kota menutup pasar induk itu',
    'Diperbarui pada 2021.',
    'Terbit pada 20 Desember 2021, buku itu laris di semua toko.',
  ],
};
