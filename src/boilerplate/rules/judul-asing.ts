import { charClass, UPPER } from '../../text/chars.ts';
import { shapeOf } from '../page/headline.ts';
import { lineAt, lineLength, lineSpan } from '../page/lines.ts';
import type { Page } from '../page/page.ts';
import { endsSentence, isInsideSentence } from '../page/sentence.ts';
import { sharedWords } from '../page/topic.ts';
import { type Found, NOTHING, type Rule } from '../rule.ts';

const SHORTEST_HEADLINE_CHARACTERS = 45;
const LONGEST_HEADLINE_CHARACTERS = 150;
const LEAST_WORDS = 7;
const LEAST_TITLE_SHARE = 0.85;
/** The most words that the headline of another story shares with the article, and one that stands twice right after itself. */
const MOST_SHARED = 0.22;
const MOST_SHARED_TWICE = 0.6;
/** Lines of a page that are compared with all of it: time stays linear. */
const MOST_COMPARED = 12;
/** The first lines are the article's own headline and what belongs to it. */
const FIRST_LINE = 2;
const NO_HEADLINE_END = '.:;,)"”';
const STOPS: ReadonlySet<string> = new Set('.!?"”\')');
const INNER_STOP = /[.;] \p{Lu}|[,:;.]$/u;

/** The cheap look: a line as long as headlines are, that opens with a capital after the end of a sentence. */
function mayBe(page: Page, i: number): boolean {
  if (NO_HEADLINE_END.includes(page.text.charAt((page.ends[i] ?? 0) - 1))) return false;
  const length = lineLength(page, i);
  if (
    length < SHORTEST_HEADLINE_CHARACTERS ||
    length > LONGEST_HEADLINE_CHARACTERS ||
    i === page.titleLine ||
    !(charClass(page.text.charCodeAt(page.starts[i] ?? 0)) & UPPER)
  )
    return false;
  return STOPS.has(page.text.charAt((page.ends[i - 1] ?? 0) - 1)) && endsSentence(page, i - 1);
}

function isHeadline(page: Page, i: number): boolean {
  const { text } = lineAt(page, i);
  const shape = shapeOf(text);
  return shape.words >= LEAST_WORDS && shape.titleShare >= LEAST_TITLE_SHARE && !shape.finalStop && !INNER_STOP.test(text);
}

const isRepeated = (page: Page, i: number): boolean =>
  lineLength(page, i) === lineLength(page, i + 1) && page.text.startsWith(page.text.slice(page.starts[i], page.ends[i]), page.starts[i + 1]);

/** The lines from `i` on that are the headline of another story: one, two where it stands twice, or none. */
function strangeLines(page: Page, i: number): number {
  const { start, end } = lineSpan(page, i);
  if (isRepeated(page, i)) return sharedWords(page, start, lineSpan(page, i + 1).end) <= MOST_SHARED_TWICE ? 2 : 0;
  return sharedWords(page, start, end) <= MOST_SHARED ? 1 : 0;
}

/** A headline between two paragraphs whose words stand nowhere else in the article: a link to another story that lost its label. */
export const judulAsing: Rule = {
  id: 'judul-asing',
  kind: 'related-link',
  certain: false,
  look: { page: true },
  find: (page) => {
    const found: Found[] = [];
    const article = page.dateline?.start ?? 0;
    let compared = 0;
    for (let i = FIRST_LINE; i < page.count - 1 && compared < MOST_COMPARED; i++) {
      if ((page.starts[i] ?? 0) <= article || !mayBe(page, i) || !isHeadline(page, i) || isInsideSentence(page, i)) continue;
      compared++;
      const lines = strangeLines(page, i);
      for (let n = 0; n < lines; n++) found.push({ ...lineSpan(page, i + n), confidence: 0.9 });
    }
    return found.length === 0 ? NOTHING : found;
  },
  examples: [
    'Harga Beras Naik\nPedagang mengeluh sejak awal bulan.\nStok mereka habis.\n⟦Kapal Karam di Selat Sunda, Puluhan Penumpang Belum Ditemukan⟧\nPemerintah kota berjanji menambah beras.',
    'Harga Beras Naik\nJAKARTA, KOMPAS.com - Pedagang mengeluh di pasar.\nStok mereka habis.\n⟦Melihat Pasar Terapung Kota Lama yang Ramai Dikunjungi⟧\n⟦Melihat Pasar Terapung Kota Lama yang Ramai Dikunjungi⟧\nPemerintah kota menambah beras.',
  ],
  refusals: [
    'Harga Beras Naik\nPedagang mengeluh sejak awal bulan.\nStok mereka habis.\nAnggota Polsek Kota Lama dan Tim Penyelamat yang Mendapatkan\nlaporan itu datang.',
    'Harga Beras Naik\nPedagang mengeluh sejak awal bulan.\nStok mereka habis.\nPemerintah Berjanji Menambah Beras untuk Semua Pedagang Kecil\nPemerintah kota berjanji menambah beras.',
    'Harga Beras Naik\nPedagang mengeluh sejak awal bulan.\nStok mereka di\nKapal Karam di Selat Sunda, Puluhan Penumpang Belum Ditemukan\nPemerintah kota berjanji menambah beras.',
    'Harga Beras Naik\nPedagang mengeluh sejak awal bulan.\nStok mereka habis.\nKapal karam di selat itu, puluhan penumpang belum juga ditemukan\nPemerintah kota berjanji menambah beras.',
  ],
};
