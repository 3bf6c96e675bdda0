import { lineAt, lineSpan } from '../page/lines.ts';
import { NOTHING, type Rule } from '../rule.ts';
import { waktuTerbit } from './waktu-terbit.ts';

const NAMES =
  /^(?:\p{Lu}[A-Za-zÀ-ɏ'.-]{0,25}(?: \p{Lu}[A-Za-zÀ-ɏ'.-]{0,25}){0,4})(?:\s{0,2}[/,|&-]{1,2}\s{0,2}\p{Lu}[A-Za-zÀ-ɏ'.-]{0,25}(?: \p{Lu}[A-Za-zÀ-ɏ'.-]{0,25}){0,4}){0,3}$/u;
const LONGEST_LINE_CHARACTERS = 80;

/** Names alone on the line above the date of publication: "Budi Santoso / Siti Aminah". */
export const barisPenulis: Rule = {
  id: 'baris-penulis',
  kind: 'credit',
  certain: false,
  look: { page: true },
  find: (page) => {
    const [date] = waktuTerbit.find(page, 0, 0);
    const i = date ? page.starts.indexOf(date.start) - 1 : -1;
    if (i < 0 || i <= page.titleLine) return NOTHING;
    const where = lineSpan(page, i);
    return where.end - where.start <= LONGEST_LINE_CHARACTERS && NAMES.test(lineAt(page, i).text) ? [{ ...where, confidence: 0.95 }] : NOTHING;
  },
  examples: ['Harga Beras Naik Lagi\n\n⟦Budi Santoso / Siti Aminah⟧\n03/7/2019 19:47\nHarga naik.'],
  refusals: ['Harga Beras Naik Lagi\n03/7/2019 19:47\nHarga naik.', 'Budi Santoso\nHarga naik.'],
};
