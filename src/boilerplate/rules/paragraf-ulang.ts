import { lineAt, lineLength, lineSpan } from '../page/lines.ts';
import type { Page } from '../page/page.ts';
import type { Found, Rule } from '../rule.ts';

/** A shorter line may well stand twice in an article: "Bahan:", a refrain. */
const SHORTEST_PARAGRAPH_CHARACTERS = 60;
/** Right after itself a shorter line is repeated by mistake. */
const SHORTEST_NEIGHBOUR_CHARACTERS = 25;
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
    for (let i = 0; i < page.count; i++) {
      if ((page.starts[i] ?? 0) < from) continue;
      const length = lineLength(page, i);
      if (length >= SHORTEST_NEIGHBOUR_CHARACTERS && length < SHORTEST_PARAGRAPH_CHARACTERS && i > 0 && isSameLine(page, i, i - 1))
        found.push(lineSpan(page, i));
      if (length < SHORTEST_PARAGRAPH_CHARACTERS) continue;
      const key = keyOf(page, i);
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, i);
      else if (isSameLine(page, first, i)) found.push(lineSpan(page, i));
    }
    return found;
  },
  examples: [
    'Harga naik.\nMelihat Tari Pasar Induk di Kota Itu\n⟦Melihat Tari Pasar Induk di Kota Itu⟧',
    'Wali kota meninjau pasar induk yang terbakar pada Senin malam itu.\nHarga naik.\n⟦Wali kota meninjau pasar induk yang terbakar pada Senin malam itu.⟧',
  ],
  refusals: [
    'Daftar Isi\nCara Membeli Beras Murah di Pasar Induk Kota Lama yang Terbakar Semalam\nJakarta\n-\nHarga naik.\nCara Membeli Beras Murah di Pasar Induk Kota Lama yang Terbakar Semalam',
    'Bahan:\nSatu telur.\nBahan:\nDua telur.',
  ],
};
