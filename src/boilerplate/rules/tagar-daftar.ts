import { lineAt, lineLength, lineSpan } from '../page/lines.ts';
import type { Page } from '../page/page.ts';
import { type Found, NOTHING, type Rule } from '../rule.ts';

const LABEL = /^(?:tags?(?: terkait)?|topik(?: terkait)?|label|labels|kata kunci|keywords?|tagar|tagged)\s?:?$/i;
const TAG = /^[#-]?\s?[A-Za-zÀ-ɏ\d][^.!?:;"]{0,44}$/u;
const LONGEST_LABEL = 16;
const LONGEST_TAG = 48;
const MOST_TAG_WORDS = 6;
const MOST_TAGS = 25;
/** Lines from the end of the text among which the label stands. */
const TAIL_LINES = 45;

function isTag(page: Page, k: number): boolean {
  if (lineLength(page, k) > LONGEST_TAG) return false;
  const { text } = lineAt(page, k);
  return TAG.test(text) && text.split(' ').length <= MOST_TAG_WORDS;
}

/** "Tags" alone on its line, and one tag a line below. */
export const tagarDaftar: Rule = {
  id: 'tagar-daftar',
  kind: 'tags',
  certain: true,
  look: { words: ['tag', 'tags', 'topik', 'label', 'labels', 'kata', 'keyword', 'keywords', 'tagar', 'tagged'] },
  find: (page, i) => {
    if (i < 1 || page.count - i > TAIL_LINES || lineLength(page, i) > LONGEST_LABEL || !LABEL.test(lineAt(page, i).text)) return NOTHING;
    const found: Found[] = [lineSpan(page, i)];
    for (let k = i + 1; k < page.count && found.length <= MOST_TAGS && isTag(page, k); k++) found.push(lineSpan(page, k));
    return found.length > 1 || i === page.count - 1 ? found : NOTHING;
  },
  examples: [
    'Warga pulang.\n⟦Tags⟧\n⟦beras⟧\n⟦Harga Pangan⟧',
    'Warga pulang.\n⟦Topik Terkait:⟧\n⟦beras⟧\nBerita ini sudah tayang di koran.',
    'Warga pulang.\n⟦Tag⟧',
  ],
  refusals: ['Warga pulang.\nTag\nHarga beras naik sejak awal bulan ini di semua pasar induk.', 'Tags\nberas', 'Warga pulang.\nLabel halal\nberas'],
};
