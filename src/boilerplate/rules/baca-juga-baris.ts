import { lineAt, lineSpan } from '../lines.ts';
import { headlineProbability } from '../next-line.ts';
import type { Page } from '../page.ts';
import { type Found, NOTHING, type Rule } from '../rule.ts';

const BARE =
  /^[-*•>["'\s]{0,5}(?:(?:baca|simak|lihat|tonton)\s{0,3}juga|baca selengkapnya|berita terkait|artikel terkait|read also|also read|see also)\s{0,3}(?<colon>[:>-]?)[\s\]]{0,3}$/iu;
const MOST = 60;
const LONGEST_HEADLINE = 200;
/** The least probability at which the next line is taken along. */
const LEAST = 0.9;
/** Linked headlines that may follow one bare line. */
const MOST_HEADLINES = 4;

function headlinesAfter(page: Page, i: number, colon: boolean): readonly Found[] {
  const found: Found[] = [];
  for (let k = i + 1; k < page.count && found.length < MOST_HEADLINES; k++) {
    const where = lineSpan(page, k);
    if (where.end - where.start > LONGEST_HEADLINE) break;
    const probability = headlineProbability(lineAt(page, k).text, colon && k === i + 1);
    if (probability < LEAST) break;
    found.push({ ...where, confidence: Math.round(probability * 1000) / 1000 });
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
    const where = lineSpan(page, i);
    if (where.end - where.start > MOST) return NOTHING;
    const colon = BARE.exec(lineAt(page, i).text)?.groups?.['colon'];
    return colon === undefined ? NOTHING : [where, ...headlinesAfter(page, i, colon !== '')];
  },
  examples: [
    'Harga naik.\n⟦Baca juga:⟧\n⟦Harga Beras Naik Lagi di Pasar Induk⟧\nPedagang mengeluh sejak kemarin.',
    'Harga naik.\n⟦Baca Juga⟧\nPedagang mengeluh karena pembeli sepi sejak kemarin.',
  ],
  refusals: ['Baca juga buku itu.', 'Berita terkait erat dengan pemilu.'],
};
