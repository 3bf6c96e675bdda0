import { lineAt, lineSpan } from '../lines.ts';
import { NOTHING, type Rule } from '../rule.ts';

const NAMES = /^\p{Lu}[\p{Lu}.']{1,20}(?: \p{Lu}[\p{Lu}.']{0,20}){0,3}(?:\s?[|,/]\s?\p{Lu}[\p{Lu}.']{1,20}(?: \p{Lu}[\p{Lu}.']{0,20}){0,3}){0,4}$/u;
const LONGEST = 70;
const LEAST = 8;

/** "BUDI SANTOSO | ANTARA" as the text's last line: writers and agencies in capitals, more than one of them. */
export const namaKapital: Rule = {
  id: 'nama-kapital',
  kind: 'credit',
  certain: false,
  look: { page: true },
  find: (page) => {
    const last = page.count - 1;
    const where = lineSpan(page, last);
    if (last < 2 || where.end - where.start > LONGEST || where.end - where.start < LEAST) return NOTHING;
    const { text } = lineAt(page, last);
    return text.includes('|') && NAMES.test(text) ? [{ ...where, confidence: 0.9 }] : NOTHING;
  },
  examples: ['Harga naik.\nWarga pulang.\n⟦BUDI SANTOSO | ANTARA⟧'],
  refusals: ['Harga naik.\nWarga pulang.\nBABAK KEDUA', 'Harga naik.\nWarga pulang.\nSELESAI'],
};
