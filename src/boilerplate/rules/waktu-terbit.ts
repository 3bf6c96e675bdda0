import { lineAt, lineSpan } from '../page/lines.ts';
import { readDay } from '../page/published.ts';
import { NOTHING, type Rule } from '../rule.ts';

/** Lines below the headline in which the date can stand. */
const TITLE_REACH_LINES = 5;
const LONGEST_LINE_CHARACTERS = 130;
/** What may be around the date in a header: the hour, names, labels, the outlet. */
const REST = /^(?:[^.!?]|\.(?=\S)|(?<=\d)\.){0,90}$/u;
const PROSE = /\b(?:pada|yang|di|ke|dan|akan|telah|untuk|dari|dengan|sejak|hingga|mulai|ini|itu|adalah|jadwal|tanggal|bertepatan)\b/i;

function isHeader(text: string): boolean {
  const day = readDay(text);
  if (!day) return false;
  const rest = `${text.slice(0, day.start)}${text.slice(day.end)}`;
  if (!REST.test(rest) || PROSE.test(rest) || (day.start > 70 && rest.length > 60)) return false;
  return /\d{1,2}[:.]\d{2}|^\W{0,6}$|reporter|penulis|jurnalis|wib|oleh|editor|\|/i.test(rest);
}

/** "Sabtu, 30 November 2019 08:11 Reporter : …", "03/7/2019 19:47": when it was published, above the article; a day alone is above none. */
export const waktuTerbit: Rule = {
  id: 'waktu-terbit',
  kind: 'credit',
  certain: true,
  look: { page: true },
  find: (page) => {
    if (page.count === 1) return NOTHING;
    const past = page.dateline?.start ?? page.text.length;
    const most = Math.min(Math.max(page.titleLine, 0) + TITLE_REACH_LINES, page.count);
    for (let i = 0; i < most && (page.starts[i] ?? 0) < past; i++) {
      const where = lineSpan(page, i);
      const { text } = lineAt(page, i);
      if (text.length > LONGEST_LINE_CHARACTERS) return NOTHING;
      if (isHeader(text)) return [where];
    }
    return NOTHING;
  },
  examples: [
    'Harga Beras Naik Lagi\n\n⟦Sabtu, 30 November 2019 08:11 Reporter : Budi Santoso⟧\n\nHarga naik.',
    'Harga Beras Naik Lagi\n⟦03/7/2019 19:47⟧\nHarga naik.',
    "Harga Beras Naik Lagi\n⟦Siti Aminah , Jurnalis-Jum'at, 29 Desember 2023 |17:34 WIB⟧\nHarga naik.",
  ],
  refusals: [
    'Harga naik pada Senin, 2 Januari 2023 di Jakarta.',
    'Jadwal Sabtu, 30 November 2019',
    'Harga 30/11',
    'Rabu, 5 Mei 2023',
    'Harga naik sejak awal tahun ini di semua pasar.\nWarga mengeluh.\nJadwal:\nPasar:\nDaerah:\nMinggu, 24 Agustus 2025',
  ],
};
