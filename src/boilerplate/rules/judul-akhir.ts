import { lastLine } from '../links/ending.ts';
import { shapeOf } from '../page/headline.ts';
import { lineAt, lineLength, lineSpan } from '../page/lines.ts';
import type { Page } from '../page/page.ts';
import { endsSentence } from '../page/sentence.ts';
import { type Found, NOTHING, type Rule } from '../rule.ts';

const LONGEST_HEADLINE_CHARACTERS = 140;
const SHORTEST_HEADLINE_CHARACTERS = 28;
const LEAST_WORDS = 5;
const LEAST_TITLE_SHARE = 0.85;
/** Lines before the headlines: a short text's last line may be its article. */
const LEAST_LINES_BEFORE = 4;
/** Lines at the end among which the last headline stands. */
const TAIL_LINES = 13;
const STOPS = '.:;,)"”';
const MOST_HEADLINES = 12;
/** Ranked headlines that are together at least, and the least words of each: other lists have shorter lines. */
const LEAST_RANKED = 3;
const LEAST_RANKED_WORDS = 6;
const LONGEST_LABEL_CHARACTERS = 30;
const MOST_LABEL_WORDS = 3;
/** Words of one line alone: a shorter one may be a crosshead of an article that is cut there. */
const LEAST_WORDS_ALONE = 8;
const RANK = /^(?:[-*•»›]|\d{1,2}[.)])\s{0,2}(?=\S)/u;
const NO_HEADLINE = /[;]|:$|\d{1,2}[.:]\d{2}|Rp ?\d|^(?:Dr|Prof|Drs|Ir|H)\.? /u;

/** The cheap look at a line: as long as headlines are, and without the marks that end sentences. */
function mayBe(page: Page, i: number): boolean {
  const length = lineLength(page, i);
  return length <= LONGEST_HEADLINE_CHARACTERS && length >= SHORTEST_HEADLINE_CHARACTERS && !STOPS.includes(page.text.charAt((page.ends[i] ?? 0) - 1));
}

function mayEndInHeadline(page: Page): boolean {
  for (let i = Math.max(LEAST_LINES_BEFORE, page.count - TAIL_LINES); i < page.count; i++) if (mayBe(page, i)) return true;
  return false;
}

function isHeadline(page: Page, i: number): boolean {
  if (!mayBe(page, i)) return false;
  const { text } = lineAt(page, i);
  const ranked = RANK.test(text);
  const shape = shapeOf(text.replace(RANK, ''));
  if (shape.finalStop || shape.quoted || NO_HEADLINE.test(text)) return false;
  return shape.words >= (ranked ? LEAST_RANKED_WORDS : LEAST_WORDS) && shape.titleShare >= LEAST_TITLE_SHARE;
}

function isLabel(page: Page, i: number): boolean {
  if (lineLength(page, i) > LONGEST_LABEL_CHARACTERS || !endsSentence(page, i - 1)) return false;
  const shape = shapeOf(lineAt(page, i).text.replace(/\s?:$/u, ''));
  return shape.words <= MOST_LABEL_WORDS && shape.titleShare === 1 && !shape.finalStop;
}

/** Headlines as the last lines, after a sentence or a short label: titles of films and other stories that were embedded there. */
export const judulAkhir: Rule = {
  id: 'judul-akhir',
  kind: 'related-link',
  certain: false,
  look: { page: true },
  find: (page) => {
    if (!mayEndInHeadline(page)) return NOTHING;
    const last = lastLine(page);
    let first = last;
    while (first >= LEAST_LINES_BEFORE && last - first < MOST_HEADLINES && isHeadline(page, first)) first--;
    const count = last - first;
    if (count === 0 || first < LEAST_LINES_BEFORE - 1) return NOTHING;
    const ranked = RANK.test(lineAt(page, last, LONGEST_LABEL_CHARACTERS).text);
    if (ranked && count < LEAST_RANKED) return NOTHING;
    const labelled = count > 1 && isLabel(page, first);
    if (!labelled && (ranked || (count === 1 && shapeOf(lineAt(page, last).text).words < LEAST_WORDS_ALONE) || !endsSentence(page, first))) return NOTHING;
    const from = labelled ? first : first + 1;
    return Array.from({ length: last - from + 1 }, (_, n): Found => ({ ...lineSpan(page, from + n), confidence: 0.88 }));
  },
  examples: [
    'Harga naik.\nWarga antre.\nStok habis.\nPasar tutup.\n⟦Wali Kota Tinjau Pasar Induk yang Terbakar Semalam⟧',
    'Harga naik.\nWarga antre.\nStok habis.\nPasar tutup.\n⟦Kabar Kita⟧\n⟦Wali Kota Tinjau Pasar Induk yang Terbakar⟧\n⟦Banjir Rendam Pasar Induk Kota Lama⟧\nEditor: Siti Aminah',
  ],
  refusals: [
    'Harga naik.\nWarga antre.\nStok habis.\nPasar tutup.\nCara Membeli Beras Murah di Pasar',
    'Harga naik.\nWali Kota Tinjau Pasar Induk yang Terbakar Semalam',
    'Harga naik.\nWarga antre.\nStok habis.\nDaftar pasar:\nPasar Induk Kota Lama yang Terbakar Semalam',
    'Harga naik.\nWarga antre.\nStok habis.\nPasar tutup.\n5. Pasar Induk Kota Lama yang Terbakar Semalam',
    'Harga naik.\nWarga antre.\nStok habis.\nPasar tutup.\nWarga pulang ke rumah sejak pagi tadi',
    'Harga naik.\nWarga antre.\nStok habis.\nPasar tutup.\nDaftar Pasar\nPasar Induk Lama\nPasar Baru',
  ],
};
