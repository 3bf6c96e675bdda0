import { charClass, DIGIT, LETTER } from '../../text/chars.ts';
import { lineAt, lineLength, lineSpan } from '../page/lines.ts';
import type { Page } from '../page/page.ts';
import { NOTHING, type Rule } from '../rule.ts';
import { ajakanIkut } from './ajakan-ikut.ts';
import { namaKurung } from './nama-kurung.ts';
import { namaPenulis } from './nama-penulis.ts';

const TAG = /^[A-Za-zÀ-ɏ\d][A-Za-zÀ-ɏ\d.&'/-]{0,24}(?: [A-Za-zÀ-ɏ\d.&'/-]{1,24}){0,4}$/;
const LONGEST_TAG_CHARACTERS = 40;
const LEAST_TAGS = 2;
const MOST_TAGS = 20;

function isTag(page: Page, i: number): boolean {
  if (lineLength(page, i) > LONGEST_TAG_CHARACTERS || !(charClass(page.text.charCodeAt((page.ends[i] ?? 0) - 1)) & (LETTER | DIGIT))) return false;
  return TAG.test(lineAt(page, i).text);
}

/** True if line `i` is where articles end: who wrote it, or where to follow the outlet. */
const isEnd = (page: Page, i: number): boolean => [namaKurung, ajakanIkut, namaPenulis].some((rule) => rule.find(page, i, i).length > 0);

/** Topic tags, one a line, from the writers' names or a prompt to follow up to the end of the text. */
export const tagarUjung: Rule = {
  id: 'tagar-ujung',
  kind: 'tags',
  certain: false,
  look: { page: true },
  find: (page) => {
    let first = page.count;
    while (first > 0 && isTag(page, first - 1) && !isEnd(page, first - 1)) first--;
    const count = page.count - first;
    if (count < LEAST_TAGS || count > MOST_TAGS || first === 0 || !isEnd(page, first - 1)) return NOTHING;
    return Array.from({ length: count }, (_, n) => ({ ...lineSpan(page, first + n), confidence: 0.93 }));
  },
  examples: [
    'Warga pulang.\n(Wartanews.com/Budi Santoso)\n⟦beras⟧\n⟦Pasar Induk⟧',
    'Warga pulang.\nIkuti saluran WhatsApp kami\n⟦beras⟧\n⟦harga pangan⟧',
    'Warga pulang.\nEditor: Siti Aminah\n⟦beras⟧\n⟦harga pangan⟧',
  ],
  refusals: [
    'Bahan:\nberas\ngula',
    'Warga pulang.\nEditor: Siti Aminah\nberas',
    'Warga pulang.\nEditor: Siti Aminah\nWarga pulang lagi.\nberas\ngula',
    'Warga pulang.\nEditor: Siti Aminah\nHarga beras naik lagi sejak pagi\ngula',
  ],
};
