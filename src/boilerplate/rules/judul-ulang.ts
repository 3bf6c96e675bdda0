import { fold } from '../../text/fold.ts';
import { lineSpan, type Page } from '../page.ts';
import type { Found, Rule } from '../rule.ts';

/** How far down a repeated headline is looked for. */
const HEAD = 24;
const LEAST = 15;
const MOST = 200;

function folded(page: Page, i: number): string {
  const { start, end } = lineSpan(page, i);
  return end - start < LEAST || end - start > MOST ? '' : fold(page.text.slice(start, end));
}

/** The headline once more, among the first lines: pages print it above the picture and below it. */
export const judulUlang: Rule = {
  id: 'judul-ulang',
  kind: 'duplicate',
  certain: true,
  look: { page: true },
  find: (page) => {
    const seen = new Set<string>();
    const found: Found[] = [];
    for (let i = 0; i < Math.min(HEAD, page.count); i++) {
      const line = folded(page, i).replace(/^[•*\-\s]{1,6}/u, '');
      if (line === '') continue;
      if (seen.has(line) && /\p{Lu}/u.test(page.text.slice(...bounds(page, i)))) found.push(lineSpan(page, i));
      seen.add(line);
    }
    return found;
  },
  examples: ['Harga Beras Naik Lagi di Pasar\n\n⟦Harga Beras Naik Lagi di Pasar⟧\n\nPedagang mengeluh.', '• Harga Beras Naik Lagi\n\n⟦Harga Beras Naik Lagi⟧'],
  refusals: ['Harga Beras Naik Lagi\n\nHarga Beras Turun Lagi', 'Harga\nHarga'],
};

function bounds(page: Page, i: number): [number, number] {
  const { start, end } = lineSpan(page, i);
  return [start, end];
}
