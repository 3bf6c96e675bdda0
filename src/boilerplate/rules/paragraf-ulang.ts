import { shapeOf } from '../page/headline.ts';
import { lineAt, lineLength, lineSpan } from '../page/lines.ts';
import type { Page } from '../page/page.ts';
import type { Found, Rule } from '../rule.ts';

/** A shorter line may well stand twice in an article: "Bahan:", a refrain. */
const SHORTEST_PARAGRAPH_CHARACTERS = 60;
/** A shorter headline right after itself is repeated by mistake; a line in small letters there may be a refrain. */
const SHORTEST_NEIGHBOUR_CHARACTERS = 25;
const LEAST_TITLE_SHARE = 0.85;
/** Items of lists, crossheads with a number, what goes on a line before: they may well stand twice. */
const PART = /^(?:\d{1,3}[.)]\s|[-*•,;])/u;
/** Code units of a line that its key is made of: reading all of them would cost more than every other rule. */
const SAMPLES = 8;

const MARKS = '.,!?';

/** The end of a line without its last mark: summaries repeat a sentence without its full stop. */
function coreEnd(page: Page, i: number): number {
  const end = page.ends[i] ?? 0;
  return MARKS.includes(page.text.charAt(end - 1)) ? end - 1 : end;
}

/** A number that equal lines share and few others do. */
function keyOf(page: Page, i: number): number {
  const start = page.starts[i] ?? 0;
  const end = coreEnd(page, i);
  const step = Math.floor((end - start) / SAMPLES);
  let key = end - start;
  for (let k = start; k < end; k += step) key = (Math.imul(key, 31) + page.text.charCodeAt(k)) | 0;
  return key;
}

function isSameLine(page: Page, i: number, k: number): boolean {
  const line = page.text.slice(page.starts[i] ?? 0, coreEnd(page, i));
  return line === page.text.slice(page.starts[k] ?? 0, coreEnd(page, k));
}

/** True for a line that says something alone: it neither leads in a list nor is a part of one. */
function standsAlone(page: Page, i: number): boolean {
  return page.text.charAt((page.ends[i] ?? 0) - 1) !== ':' && !PART.test(lineAt(page, i, 5).text);
}

/** True for a headline that stands right after itself. */
function isHeadlineAgain(page: Page, i: number): boolean {
  return (
    i > 0 && lineLength(page, i) >= SHORTEST_NEIGHBOUR_CHARACTERS && isSameLine(page, i, i - 1) && shapeOf(lineAt(page, i).text).titleShare >= LEAST_TITLE_SHARE
  );
}

/** The first line that is the same as line `i`, or -1; `firsts` has the lines before by their keys. */
function firstOf(page: Page, i: number, firsts: Map<number, number>): number {
  const key = keyOf(page, i);
  const first = firsts.get(key) ?? -1;
  if (first < 0) firsts.set(key, i);
  return first >= 0 && isSameLine(page, first, i) ? first : -1;
}

function isAgain(page: Page, i: number, firsts: Map<number, number>): boolean {
  if (lineLength(page, i) < SHORTEST_PARAGRAPH_CHARACTERS) return isHeadlineAgain(page, i);
  const first = firstOf(page, i, firsts);
  return first >= 0 && (first === i - 1 || standsAlone(page, i));
}

/** A paragraph that stands word for word in the article before; not in the list of crossheads above its dateline. */
export const paragrafUlang: Rule = {
  id: 'paragraf-ulang',
  kind: 'duplicate',
  certain: true,
  look: { page: true },
  find: (page) => {
    const firsts = new Map<number, number>();
    const found: Found[] = [];
    const from = /^daftar isi\b/i.test(lineAt(page, 0, 20).text) ? (page.dateline?.start ?? 0) : 0;
    for (let i = 0; i < page.count; i++) if ((page.starts[i] ?? 0) >= from && isAgain(page, i, firsts)) found.push(lineSpan(page, i));
    return found;
  },
  examples: [
    'Harga naik.\nMelihat Tari Pasar Induk di Kota Itu\n⟦Melihat Tari Pasar Induk di Kota Itu⟧',
    'Wali kota meninjau pasar induk yang terbakar pada Senin malam itu.\nHarga naik.\n⟦Wali kota meninjau pasar induk yang terbakar pada Senin malam itu.⟧',
  ],
  refusals: [
    'Daftar Isi\nCara Membeli Beras Murah di Pasar Induk Kota Lama yang Terbakar Semalam\nJakarta\n-\nHarga naik.\nCara Membeli Beras Murah di Pasar Induk Kota Lama yang Terbakar Semalam',
    'Bahan:\nSatu telur.\nBahan:\nDua telur.',
    'Kapal berangkat dari pelabuhan lama dengan singgah di kota-kota berikut:\nAmbon.\nKapal berangkat dari pelabuhan lama dengan singgah di kota-kota berikut:\nTual.',
    '2. Pasar Induk Kota Lama di Jalan Raya Pelabuhan yang Terbakar Itu\nRamai.\n2. Pasar Induk Kota Lama di Jalan Raya Pelabuhan yang Terbakar Itu\nSepi.',
    'Wahai kota tercinta di tepi laut\nWahai kota tercinta di tepi laut\nAku pulang.',
  ],
};
