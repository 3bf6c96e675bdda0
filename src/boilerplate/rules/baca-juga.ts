import { blanksIn, elsewhereIn } from '../links/elsewhere.ts';
import { headlineEnd } from '../links/link-end.ts';
import { lineAt, lineSpan } from '../page/lines.ts';
import { NOTHING, type Rule } from '../rule.ts';

/** "Baca", and what may follow it before the headline: in pieces, for a long pattern takes milliseconds to compile. */
const VERB = /^[-*•>[("'\s]{0,5}(?:yuk,? )?(?:baca|simak|lihat|tonton|dengarkan)/i;
const AFTER_VERB =
  /^\s{0,3}(?:juga|pula|selengkapnya|selanjutnya|artikel|berita|halaman|lagi|dulu|lainnya)?(?:\s{1,3}(?:artikel|berita)\s{1,3}(?:lain|lainnya|terkait)?)?\s{0,3}[:>|-]\s{0,3}(?=\S)/i;
const LABEL =
  /^[-*•>[("'\s]{0,5}(?:(?:berita|artikel) (?:terkait|lainnya|menarik lainnya)|pilihan editor|read (?:also|more)|also read|see also)\s{0,3}[:>|-]\s{0,3}(?=\S)/i;
const JUGA = /^[-*•>[("'\s]{0,5}(?:baca|simak|lihat)\s{1,3}juga\s{1,3}/i;
const CAPITAL = /^["']?[A-ZÀ-Þ\d]/;
const LONGEST_LINE_CHARACTERS = 600;
const LONGEST_HEADLINE_CHARACTERS = 150;

/** A short line without a full stop is the headline as a whole; agencies write it in small letters. */
function isOneLine(headline: string): boolean {
  return headline.length <= LONGEST_HEADLINE_CHARACTERS && !/[.:;,]["']?$|[a-zß-ɏ\d][.!?]["']? [A-ZÀ-Þ]/.test(headline);
}

/** The length of what is before the headline, or 0. */
function linkLength(text: string): number {
  const verb = VERB.exec(text)?.[0].length ?? 0;
  if (verb === 0) return LABEL.exec(text)?.[0].length ?? 0;
  const after = AFTER_VERB.exec(text.slice(verb))?.[0].length;
  return after === undefined ? (JUGA.exec(text)?.[0].length ?? 0) : verb + after;
}

/** "Baca juga: Headline": a link to another story, put between paragraphs; sometimes the article goes on in its line. */
export const bacaJuga: Rule = {
  id: 'baca-juga',
  kind: 'related-link',
  certain: true,
  look: { words: ['pilihan', 'baca', 'bacajuga', 'simak', 'lihat', 'tonton', 'dengarkan', 'yuk', 'berita', 'artikel', 'read', 'also', 'see'] },
  find: (page, i) => {
    const line = lineAt(page, i, LONGEST_LINE_CHARACTERS);
    const from = linkLength(line.text);
    const headline = line.text.slice(from);
    if (from === 0 || !CAPITAL.test(headline)) return NOTHING;
    const { start, end: past } = lineSpan(page, i);
    const around = { elsewhere: elsewhereIn(page, start, past), blanksBefore: blanksIn(page, line, from) };
    const end = isOneLine(headline) ? headline.length : headlineEnd(headline, around);
    if (end < 0) return NOTHING;
    return [{ start, end: line.at(from + end) }];
  },
  examples: [
    '⟦Baca Juga : Harga Beras Naik Lagi di Pasar Induk⟧',
    '⟦Yuk baca juga: Harga Beras Naik Lagi di Pasar Induk⟧',
    '⟦Baca juga:Harga Beras Naik Lagi di Pasar Induk⟧',
    '⟦Pilihan editor:Harga Beras Naik Lagi di Pasar⟧',
    '⟦Baca juga: Menteri bertemu pedagang di pasar induk kota⟧',
    '⟦BACA JUGA - Inilah Motor Baru dari Bandung⟧',
    '⟦Baca juga: Siapa Pemilik Kapal Itu?⟧ Namun, polisi belum menjawab pertanyaan wartawan soal kapal itu.',
  ],
  refusals: ['Baca juga pesan yang ditulis wali kota itu di akun resminya.', 'Berita itu: palsu sama sekali.', 'Lihat saja nanti bagaimana hasilnya.'],
};
