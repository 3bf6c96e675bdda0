import { lineAt, lineSpan } from '../page/lines.ts';
import { NOTHING, type Rule } from '../rule.ts';

const LABELLED = /^(?:tags?|topik(?: terkait)?|kata kunci|keywords?|tagar)\s{0,3}[:|]\s{0,3}\S.{1,240}$/i;
/** Without a colon only at the end of the text, and no sentence. */
const BARE = /^(?:TAGS?|Tags) [A-Za-zÀ-ɏ\d#][^:]{1,160}[^.:!?]$/;
const HASHTAGS = /^(?:#[A-Za-zÀ-ɏ\d_]{2,40}[\s,]{0,3}){1,20}$/u;
/** One tag a line: "# beras". */
const ONE = /^#\s?[A-Za-zÀ-ɏ\d][A-Za-zÀ-ɏ\d\s-]{1,40}$/u;
const LONGEST_LINE_CHARACTERS = 260;
/** Lines at the end of the text among which hashtags are the article's tags. */
const TAIL_LINES = 12;

/** "Tags: beras, harga pangan", or a line of hashtags at the end. */
export const tagarBaris: Rule = {
  id: 'tagar-baris',
  kind: 'tags',
  certain: true,
  look: { words: ['tag', 'tags', 'topik', 'kata', 'keyword', 'keywords', 'tagar'], opens: '#' },
  find: (page, i) => {
    const where = lineSpan(page, i);
    if (where.end - where.start > LONGEST_LINE_CHARACTERS) return NOTHING;
    const { text } = lineAt(page, i);
    const late = i >= page.count - TAIL_LINES && i > 0;
    const heads = /^(?:tags?|topik)\s?:?$/i.test(text) && page.text.charAt(page.starts[i + 1] ?? 0) === '#';
    return LABELLED.test(text) || heads || (late && (HASHTAGS.test(text) || ONE.test(text) || BARE.test(text))) ? [where] : NOTHING;
  },
  examples: [
    'Warga pulang.\n⟦Tags: beras, harga pangan⟧',
    'Warga pulang.\n⟦Tag⟧\n⟦# beras⟧\n⟦# harga pangan⟧',
    'Warga pulang.\n⟦#beras #hargapangan⟧',
    'Warga pulang.\n⟦TAGS beras harga pangan⟧',
  ],
  refusals: [
    'Warga pulang.\nTag itu dipasang di karung beras',
    'Topik pertama rapat itu beras.',
    'Kata kunci rapat itu kerja sama.',
    '#beras ramai dibahas warganet.',
  ],
};
