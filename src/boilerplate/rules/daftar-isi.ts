import { lineAt, lineLength, lineSpan } from '../page/lines.ts';
import type { Page } from '../page/page.ts';
import { type Found, NOTHING, type Rule } from '../rule.ts';

const HEADING = /^(?:daftar isi|table of contents)\b.{0,16}$/i;
const LONGEST_LINE_CHARACTERS = 120;
const MOST_ENTRIES = 40;
/** The lists are near the top, and what they name is not far below. */
const HEAD_LINES = 60;
const CROSSHEAD_REACH_LINES = 300;

/** True if line `k` stands again below, as a crosshead does that the list names. */
function standsBelow(page: Page, k: number): boolean {
  const { start, end } = lineSpan(page, k);
  const line = page.text.slice(start, end);
  const past = Math.min(page.count, k + CROSSHEAD_REACH_LINES);
  for (let n = k + 1; n < past; n++) if (lineLength(page, n) === line.length && page.text.startsWith(line, page.starts[n])) return true;
  return false;
}

/** The list of crossheads under "Daftar Isi": lines up to the dateline, or lines that stand again below. */
export const daftarIsi: Rule = {
  id: 'daftar-isi',
  kind: 'navigation',
  certain: true,
  look: { words: ['daftar', 'table'] },
  find: (page, i) => {
    if (i > HEAD_LINES || lineLength(page, i) > LONGEST_LINE_CHARACTERS || !HEADING.test(lineAt(page, i).text)) return NOTHING;
    const past = page.dateline?.start ?? 0;
    const found: Found[] = [];
    for (let k = i + 1; k < page.count && found.length < MOST_ENTRIES && lineLength(page, k) <= LONGEST_LINE_CHARACTERS; k++) {
      if ((page.starts[k] ?? 0) >= past && !standsBelow(page, k)) break;
      if (page.starts[k] === past) break;
      found.push(lineSpan(page, k));
    }
    return found;
  },
  examples: [
    'Daftar Isi\n⟦Cara Membeli Beras Murah⟧\n⟦1. Pasar Induk⟧\nJakarta\n-\nHarga beras naik.\nCara Membeli Beras Murah\nWarga antre.',
    'Daftar Isi\n⟦Cara Membeli Beras⟧\nHarga beras naik sejak awal bulan ini di semua pasar.\nCara Membeli Beras\nWarga antre.',
  ],
  refusals: ['Daftar isi rumah itu panjang sekali.\nCara Membeli Beras', 'Daftar Isi\nHarga beras naik.\nWarga antre.'],
};
