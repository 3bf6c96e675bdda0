import { menuLabels, menuOpenings } from '../../knowledge/furniture/menu-labels.ts';
import { fold } from '../../text/fold.ts';
import { lineAt, lineSpan } from '../page/lines.ts';
import type { Page } from '../page/page.ts';
import { type Found, NOTHING, type Rule } from '../rule.ts';

const LEAST_LABELS = 3;
const LONGEST_LABEL_CHARACTERS = 40;

function isLabel(page: Page, i: number): boolean {
  const { start, end } = lineSpan(page, i);
  return i < page.count && end - start <= LONGEST_LABEL_CHARACTERS && menuLabels().has(fold(lineAt(page, i).text));
}

/** Three or more section names or button labels on lines that follow each other. */
export const menu: Rule = {
  id: 'menu',
  kind: 'navigation',
  certain: true,
  look: { words: menuOpenings() },
  find: (page, i) => {
    if (!isLabel(page, i) || isLabel(page, i - 1)) return NOTHING;
    const found: Found[] = [];
    for (let k = i; isLabel(page, k); k++) found.push(lineSpan(page, k));
    return found.length >= LEAST_LABELS ? found : NOTHING;
  },
  examples: [
    '⟦News⟧\n\n⟦Bisnis⟧\n\n⟦Sport⟧\n\nHarga beras naik.',
    'Harga beras naik.\n⟦Facebook⟧\n⟦Twitter⟧\n⟦WhatsApp⟧',
    'Harga beras naik.\n⟦Tentang Kami⟧\n⟦Pedoman Media Siber⟧\n⟦Kontak Kami⟧',
  ],
  refusals: ['Video\nHarga beras naik.', 'Ekonomi\nBisnis\nHarga beras naik.'],
};
