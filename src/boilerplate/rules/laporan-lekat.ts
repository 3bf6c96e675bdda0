import { reportLength } from '../dateline/report.ts';
import { lineAt, lineSpan } from '../page/lines.ts';
import { NOTHING, type Rule } from '../rule.ts';

/** "Laporan Wartawan Warta.com, Budi Santoso WARTA.COM, JAKARTA - …": the reporter in the article's first line. */
export const laporanLekat: Rule = {
  id: 'laporan-lekat',
  kind: 'credit',
  certain: true,
  look: { words: ['laporan'] },
  find: (page, i) => {
    const line = lineAt(page, i, 160);
    const length = reportLength(line.text);
    return length > 0 ? [{ start: lineSpan(page, i).start, end: line.at(length) }] : NOTHING;
  },
  examples: ['⟦Laporan Wartawan Wartanews.com, Budi Santoso⟧ WARTANEWS.COM, JAKARTA - Harga beras naik.'],
  refusals: ['Laporan wartawan itu menyebut harga naik.', 'Laporan itu tayang di WARTANEWS.COM kemarin.'],
};
