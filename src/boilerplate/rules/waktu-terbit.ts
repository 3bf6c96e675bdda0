import { lineAt, lineSpan } from '../lines.ts';
import { readDay } from '../published.ts';
import { NOTHING, type Rule } from '../rule.ts';

const HEAD = 40;
const LONGEST = 130;
/** What may stand around the date in a header: the hour, names, labels, the outlet. */
const REST = /^(?:[^.!?]|\.(?=\S)|(?<=\d)\.){0,90}$/u;
const YEAR = /(?:19|20)\d{2}/u;
const PROSE = /\b(?:pada|yang|di|ke|dan|akan|telah|untuk|dari|dengan|sejak|hingga|mulai|ini|itu|adalah|jadwal|tanggal|bertepatan)\b/iu;

/** "Sabtu, 30 November 2019 08:11 Reporter : …", "03/7/2019 19:47": when it was published, above the article. */
export const waktuTerbit: Rule = {
  id: 'waktu-terbit',
  kind: 'credit',
  certain: true,
  look: { page: true },
  find: (page) => {
    for (let i = 0; i < Math.min(HEAD, page.count); i++) {
      const where = lineSpan(page, i);
      if (where.end - where.start > LONGEST) {
        if (where.end - where.start > LONGEST + 60) return NOTHING;
        continue;
      }
      const { text } = lineAt(page, i);
      const day = YEAR.test(text) ? readDay(text) : null;
      if (!day) continue;
      const rest = `${text.slice(0, day.start)}${text.slice(day.end)}`;
      if (
        REST.test(rest) &&
        !PROSE.test(rest) &&
        (day.start < 70 || rest.length < 60) &&
        /\d{1,2}[:.]\d{2}|^\W{0,6}$|reporter|penulis|jurnalis|wib|oleh|editor|\|/iu.test(rest)
      )
        return [where];
    }
    return NOTHING;
  },
  examples: [
    'Harga Beras Naik Lagi\n\n⟦Sabtu, 30 November 2019 08:11 Reporter : Budi Santoso⟧\n\nHarga naik.',
    'Harga Beras Naik Lagi\n⟦03/7/2019 19:47⟧\nHarga naik.',
    "Harga Beras Naik Lagi\n⟦Siti Aminah , Jurnalis-Jum'at, 29 Desember 2023 |17:34 WIB⟧\nHarga naik.",
  ],
  refusals: ['Harga naik pada Senin, 2 Januari 2023 di Jakarta.', 'Jadwal Sabtu, 30 November 2019', 'Harga 30/11'],
};
