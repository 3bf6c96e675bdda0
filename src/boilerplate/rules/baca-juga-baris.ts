import { isPlainHeadline } from '../links/link-list.ts';
import { headlineProbability } from '../links/next-line.ts';
import { breaksAfter, lineAt, lineLength, lineSpan } from '../page/lines.ts';
import type { Page } from '../page/page.ts';
import { isInsideSentence } from '../page/sentence.ts';
import { type Found, NOTHING, type Rule } from '../rule.ts';

const BARE =
  /^[-*•>["'\s]{0,5}(?:(?:baca|simak|lihat|tonton)\s{0,3}juga|baca selengkapnya|berita terkait|artikel terkait|read also|also read|see also)\s{0,3}(?<colon>[:>-]?)[\s\]]{0,3}$/i;
const LONGEST_LABEL_CHARACTERS = 60;
const LONGEST_HEADLINE_CHARACTERS = 200;
/** A paragraph that is so short and has no full stop is the link, whatever its capitals. */
const LONGEST_PLAIN_CHARACTERS = 110;
const PLAIN_PROBABILITY = 0.85;
/** The least probability at which the next line is taken along. */
const LEAST_PROBABILITY = 0.7;
/** Linked headlines that may follow a bare line without a colon; after a colon it is one, for crossheads look alike. */
const MOST_HEADLINES = 4;
const LEAST_PROBABILITY_IN_LIST = 0.95;
const MOST_IN_LIST = 8;
const AD = /^(?:advertis|scroll|iklan)/i;

const round = (probability: number): number => Math.round(probability * 100) / 100;

function probabilityAt(page: Page, k: number, colon: boolean): number {
  if (lineLength(page, k) > LONGEST_HEADLINE_CHARACTERS) return 0;
  const { text } = lineAt(page, k);
  if (colon && text.length <= LONGEST_PLAIN_CHARACTERS && isPlainHeadline(text) && !isInsideSentence(page, k) && breaksAfter(page, k) > 1)
    return PLAIN_PROBABILITY;
  return AD.test(text) ? 0 : headlineProbability(text, { colon, beforeAd: k + 1 < page.count && AD.test(lineAt(page, k + 1, 12).text) });
}

/** A list of links that ends the text: the lines from `i + 1` on, when all of them are headlines. */
function listAtEnd(page: Page, i: number): readonly Found[] {
  const found: Found[] = [];
  if (page.count - 1 - i > MOST_IN_LIST) return found;
  for (let k = i + 1; k < page.count; k++) {
    const probability = probabilityAt(page, k, true);
    if (probability < LEAST_PROBABILITY_IN_LIST) return [];
    found.push({ ...lineSpan(page, k), confidence: round(probability) });
  }
  return found;
}

function headlinesAfter(page: Page, i: number, colon: boolean): readonly Found[] {
  const list = listAtEnd(page, i);
  if (list.length > 0) return list;
  const found: Found[] = [];
  for (let k = i + 1; k < page.count && found.length < (colon ? 1 : MOST_HEADLINES); k++) {
    const probability = probabilityAt(page, k, colon);
    if (probability < LEAST_PROBABILITY) break;
    found.push({ ...lineSpan(page, k), confidence: round(probability) });
  }
  return found;
}

/**
 * "Baca Juga" alone on its line. In some outlets the linked headline follows on the next line, in others the link was
 * lost and the article goes on: the next line's shape decides.
 */
export const bacaJugaBaris: Rule = {
  id: 'baca-juga-baris',
  kind: 'related-link',
  certain: true,
  look: { words: ['baca', 'bacajuga', 'simak', 'lihat', 'tonton', 'berita', 'artikel', 'read', 'also', 'see'] },
  find: (page, i) => {
    if (lineLength(page, i) > LONGEST_LABEL_CHARACTERS) return NOTHING;
    const colon = BARE.exec(lineAt(page, i).text)?.groups?.['colon'];
    return colon === undefined ? NOTHING : [lineSpan(page, i), ...headlinesAfter(page, i, colon !== '')];
  },
  examples: [
    'Harga naik.\n\n⟦Baca juga:⟧\n\n⟦Harga beras naik lagi di pasar induk⟧\n\nPedagang mengeluh sejak kemarin.',
    'Harga naik.\n⟦Baca juga:⟧\n⟦Polisi Tangkap Pengedar di Bekasi⟧\n⟦Tiga Perampok Bank Ditangkap⟧',
    'Harga naik.\n⟦Baca juga:⟧\n⟦Harga Beras Naik Lagi di Pasar Induk⟧\nPedagang mengeluh sejak kemarin.',
    'Harga naik.\n⟦Baca Juga⟧\n⟦Wali Kota Tinjau Pasar Induk yang Terbakar Semalam⟧\n⟦Banjir Rendam Pasar Induk, Puluhan Warga Mengungsi⟧\nPedagang mengeluh sejak kemarin.',
    'Harga naik.\n⟦Baca juga:⟧\n⟦Harga Beras Naik Lagi di Pasar Induk⟧\nSyarat Ikut\nPedagang mengeluh sejak kemarin.',
    'Harga naik.\n⟦Baca Juga⟧\nPedagang mengeluh karena pembeli sepi sejak kemarin.',
  ],
  refusals: ['Baca juga buku itu.', 'Berita terkait erat dengan pemilu.'],
};
