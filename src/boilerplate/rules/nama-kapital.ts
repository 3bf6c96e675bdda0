import { lineAt, lineSpan } from '../page/lines.ts';
import { NOTHING, type Rule } from '../rule.ts';

const NAMES = /^\p{Lu}[\p{Lu}.']{1,20}(?: \p{Lu}[\p{Lu}.']{0,20}){0,3}(?:\s?[|,/]\s?\p{Lu}[\p{Lu}.']{1,20}(?: \p{Lu}[\p{Lu}.']{0,20}){0,3}){0,4}$/u;
/** "- BERNAMA", "—AFP": the agency after a dash. */
const AGENCY = /^-{1,2} ?(?:[A-Z]{2,10}|Reuters|Antara|Bernama)$/;
const LONGEST_LINE_CHARACTERS = 70;
const SHORTEST_LINE_CHARACTERS = 8;

/** "BUDI SANTOSO | ANTARA", "- BERNAMA" as the text's last line: writers and agencies in capitals. */
export const namaKapital: Rule = {
  id: 'nama-kapital',
  kind: 'credit',
  certain: false,
  look: { page: true },
  find: (page) => {
    const last = page.count - 1;
    const where = lineSpan(page, last);
    if (last < 2 || where.end - where.start > LONGEST_LINE_CHARACTERS) return NOTHING;
    const { text } = lineAt(page, last);
    const named = text.includes('|') ? text.length >= SHORTEST_LINE_CHARACTERS && NAMES.test(text) : text.startsWith('-') && AGENCY.test(text);
    return named ? [{ ...where, confidence: 0.9 }] : NOTHING;
  },
  examples: ['Harga naik.\nWarga pulang.\n⟦BUDI SANTOSO | ANTARA⟧', 'Harga naik.\nWarga pulang.\n⟦– BERNAMA⟧'],
  refusals: ['Harga naik.\nWarga pulang.\nBABAK KEDUA', 'Harga naik.\nWarga pulang.\nSELESAI', 'Harga naik.\nWarga pulang.\n- Beras'],
};
