import { charClass, WORD } from '../../text/chars.ts';
import { lineSpan } from '../page/lines.ts';
import { plain } from '../page/plain.ts';
import { NOTHING, type Rule } from '../rule.ts';

const SOURCE = /(?<=[\d%.)"\p{Ll}]|[.)"] {1,3})Sumber: ?[\p{Lu}][^.:"\n]{2,45}$/u;
const LONGEST_SOURCE_CHARACTERS = 70;

/** "…+2,79%Sumber: Bursa Efek": the source of a table, glued to the end of the text. */
export const sumberLekat: Rule = {
  id: 'sumber-lekat',
  kind: 'credit',
  certain: false,
  look: { page: true },
  find: (page) => {
    const { start, end } = lineSpan(page, page.count - 1);
    if (!(charClass(page.text.charCodeAt(end - 1)) & WORD)) return NOTHING;
    const tail = plain(page.text, Math.max(start, end - LONGEST_SOURCE_CHARACTERS), end);
    const found = tail.text.includes('Sumber:') ? SOURCE.exec(tail.text) : null;
    return found ? [{ start: tail.at(found.index), end, confidence: 0.95 }] : NOTHING;
  },
  examples: ['Harga beras naik 2,79%⟦Sumber: Bursa Efek Kita, 2019⟧'],
  refusals: ['Harga beras naik. Sumber itu: pedagang', 'Sumber: Bursa'],
};
