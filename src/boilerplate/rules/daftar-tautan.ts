import { shapeOf } from '../headline.ts';
import { lineAt, lineSpan } from '../lines.ts';
import type { Page } from '../page.ts';
import { type Found, NOTHING, type Rule } from '../rule.ts';

const BULLET = /^[-•*»›>]\s{0,3}(?=[\p{Lu}\d"'])/u;
const LEAST = 3;
const LEAST_LENGTH = 35;
const LEAST_WORDS = 5;
const LEAST_SHARE = 0.75;

function isLink(page: Page, i: number): boolean {
  const { start, end } = lineSpan(page, i);
  if (end - start > 180 || end - start < LEAST_LENGTH) return false;
  const { text } = lineAt(page, i);
  if (!BULLET.test(text)) return false;
  const shape = shapeOf(text.replace(BULLET, ''));
  return !shape.finalStop && shape.words >= LEAST_WORDS && shape.titleShare >= LEAST_SHARE;
}

/** Three or more bulleted headlines that end the text. */
export const daftarTautan: Rule = {
  id: 'daftar-tautan',
  kind: 'related-link',
  certain: false,
  look: { page: true },
  find: (page) => {
    const found: Found[] = [];
    for (let i = page.count - 1; i > 0 && isLink(page, i); i--) found.push({ ...lineSpan(page, i), confidence: 0.93 });
    return found.length >= LEAST ? found : NOTHING;
  },
  examples: [
    'Warga pulang.\n⟦- Harga Beras Naik Lagi di Pasar Induk Kota⟧\n⟦- Banjir Rendam Pasar Induk, Warga Mengungsi⟧\n⟦- Wali Kota Tinjau Pasar Induk yang Terbakar⟧',
  ],
  refusals: ['Syaratnya:\n- Membawa kartu tanda penduduk asli dari rumah\n- Mengisi formulir yang disediakan panitia\n- Membayar biaya pendaftaran di loket'],
};
