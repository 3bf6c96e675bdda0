import { lineSpan } from '../page/lines.ts';
import { repetitionsOf } from '../page/title.ts';
import type { Rule } from '../rule.ts';

/** The headline once more, among the first lines: pages print it above the picture and below it. */
export const judulUlang: Rule = {
  id: 'judul-ulang',
  kind: 'duplicate',
  certain: true,
  look: { page: true },
  find: (page) => repetitionsOf(page, page.titleLine).map((i) => lineSpan(page, i)),
  examples: [
    'Harga Beras Naik Lagi di Pasar\n\n⟦Harga Beras Naik Lagi di Pasar⟧\n\nPedagang mengeluh.',
    'Harga Beras Naik Lagi\n\n⟦Harga Beras Naik Lagi pasar induk. ©warta.com⟧\nPedagang mengeluh.',
    'Harga Beras Naik Lagi - Warta Kita\n\n⟦Harga Beras Naik Lagi⟧\n\nPedagang mengeluh.',
    '• Harga Beras Naik Lagi\n\n⟦Harga Beras Naik Lagi⟧',
  ],
  refusals: ['Harga Beras Naik Lagi\n\nHarga Beras Turun Lagi', 'Harga\nHarga', 'Jakarta\n-\nHarga di\nPasar Induk Kota\ndan di\nPasar Induk Kota\nnaik.'],
};
