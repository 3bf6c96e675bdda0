import { leadInOpenings, leadIns } from '../../knowledge/furniture/lead-ins.ts';
import { fold } from '../../text/fold.ts';
import { isHeadline, isPlainHeadline } from '../links/link-list.ts';
import { lineAt, lineLength, lineSpan } from '../page/lines.ts';
import { NOTHING, type Rule } from '../rule.ts';

const LONGEST_LABEL = 50;
const LONGEST_LINE = 260;
/** The cheap look: what ends a label. */
const MARK = /[:|>»：]/u;
const LABEL = /^[-*•>[("'\s]{0,4}(?<label>[^:|>]{4,44}?)\s{0,2}(?::|\||>{1,3}|»)\s{0,3}(?=["'([]?[A-ZÀ-Þ\d])/u;
/** A headline has words: telephone numbers have none. */
const LETTERS = /\p{L}{3}/u;
/** A label that also opens sentences needs a headline of so many words after it; a sure one is taken with fewer. */
const LEAST_WORDS_WEAK = 4;
const LEAST_WORDS_SURE = 2;

/** "Mungkin Anda suka: Headline", "Rekomendasi: Headline": a label and one link, on a line of their own. */
export const petunjukTautan: Rule = {
  id: 'petunjuk-tautan',
  kind: 'related-link',
  certain: false,
  look: { words: leadInOpenings() },
  find: (page, i) => {
    if (lineLength(page, i) > LONGEST_LINE) return NOTHING;
    const from = page.starts[i] ?? 0;
    if (!MARK.test(page.text.slice(from, from + LONGEST_LABEL))) return NOTHING;
    const { text } = lineAt(page, i);
    const found = LABEL.exec(text.slice(0, LONGEST_LABEL));
    const label = found ? leadIns().get(fold(found.groups?.['label'] ?? '')) : undefined;
    if (!found || label === undefined) return NOTHING;
    const rest = text.slice(found[0].length);
    const isLink = label === 'sure' ? isHeadline(rest, LEAST_WORDS_SURE) || isPlainHeadline(rest) : isHeadline(rest, LEAST_WORDS_WEAK);
    if (!LETTERS.test(rest) || !isLink) return NOTHING;
    return [{ ...lineSpan(page, i), confidence: label === 'sure' ? 0.98 : 0.95 }];
  },
  examples: [
    'Warga pulang.\n⟦Mungkin Anda suka: Harga Beras Naik Lagi di Pasar⟧\nPedagang menunggu.',
    '⟦Jangan lewatkan: Banjir Rendam Pasar⟧',
    '⟦Rekomendasi: Wali Kota Tinjau Pasar Induk yang Terbakar⟧',
    '⟦Berita serupa >> Harga Beras Naik⟧',
    '⟦ARTIKEL BERKAITAN: Harga beras naik lagi di pasar induk⟧',
    '⟦Baca lagi: Banjir Rendam Pasar Induk Kota⟧',
  ],
  refusals: [
    'Lebih lanjut: harga beras naik sejak awal bulan.',
    'Informasi terkini: Harga beras naik lagi di pasar induk, kata wali kota.',
    'Sebelumnya: Wali Kota Santoso',
    'Terkait: Harga Beras Naik Lagi di Pasar Induk.',
    'Informasi terkait: (021) 555',
    'Info terbaru: 021 555 777',
    'Untuk Anda: sebuah buku tentang pasar induk',
  ],
};
