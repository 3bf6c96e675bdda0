import { lineSpan } from '../page/lines.ts';
import { lineKey } from '../repeated/lines.ts';
import { type Found, NOTHING, type Rule } from '../rule.ts';

/** Of the lines that the other rules don't know, as read over an archive. */
const CONFIDENCE = 0.95;

/** A line that is in many articles of the outlet, as learnt from an archive (`repeated/learn.ts`): promises, prompts and links that no other rule knows. */
export const barisBerulang: Rule = {
  id: 'baris-berulang',
  kind: 'repeated',
  certain: false,
  look: { page: true },
  find: (page) => {
    if (page.repeated.size === 0) return NOTHING;
    const found: Found[] = [];
    for (let i = 0; i < page.count; i++) {
      if (i === page.titleLine) continue;
      const line = lineKey(page, i);
      if (line !== null && page.repeated.has(line)) found.push({ ...lineSpan(page, i), confidence: CONFIDENCE });
    }
    return found;
  },
  learnt: ['Kabar pagi dari pasar, setiap hari pukul enam!', 'Warta Samudra menemani pagi Anda', 'Pasar dibuka wali kota pada Selasa (10/6/2025) pagi.'],
  examples: ['Harga Beras Naik\nPedagang mengeluh.\n⟦Kabar  pagi dari pasar, setiap hari pukul enam!⟧\nStok mereka habis.'],
  refusals: [
    'Harga Beras Naik\nPedagang mengeluh.\nKabar sore dari pasar, setiap hari pukul enam!',
    'Warta Samudra menemani pagi Anda\nJAKARTA - Radio itu mengudara lagi.',
    'Harga Beras Naik\nPedagang mengeluh.\nPasar dibuka wali kota pada Selasa (10/6/2025) pagi.',
    'Radio Baru\nKata penyiarnya,\nWarta Samudra menemani pagi Anda\n, dan pendengar senang.',
  ],
};
