import { charClass, LETTER } from '../../text/chars.ts';
import { lineSpan } from '../page/lines.ts';
import { plain } from '../page/plain.ts';
import { NOTHING, type Rule } from '../rule.ts';

const LABEL = /(?<=[.!?"')\]] {0,3})(?:Penulis|Editor|Reporter|Pewarta|Kontributor|Redaktur) ?: ?(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ'.]{0,20}[ ,/|]{0,3}){1,5}$/;
const LONGEST_CREDIT_CHARACTERS = 90;

/** "… pulang. Penulis : Budi Santoso": a label at the very end of a text whose line ends were lost. */
export const namaLekat: Rule = {
  id: 'nama-lekat',
  kind: 'credit',
  certain: true,
  look: { page: true },
  find: (page) => {
    const { start, end } = lineSpan(page, page.count - 1);
    if (!(charClass(page.text.charCodeAt(end - 1)) & LETTER)) return NOTHING;
    const tail = plain(page.text, Math.max(start, end - LONGEST_CREDIT_CHARACTERS), end);
    const found = tail.text.includes(':') ? LABEL.exec(tail.text) : null;
    return found ? [{ start: tail.at(found.index), end }] : NOTHING;
  },
  examples: ['Warga pulang," kata dia. ⟦Penulis : Budi Santoso⟧', 'Warga pulang.⟦Editor: Siti Aminah⟧'],
  refusals: ['Warga bertemu Penulis: Budi Santoso', 'Warga pulang. Penulis: buku itu laris', 'Warga pulang. Penulis: Budi Santoso menolak hadir'],
};
