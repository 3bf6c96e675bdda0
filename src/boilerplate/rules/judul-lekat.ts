import { lineLength, lineSpan } from '../page/lines.ts';
import { NOTHING, type Rule } from '../rule.ts';

const LEAST_WORDS = 4;
/** Paragraphs below the headline that may begin with it. */
const REACH_LINES = 5;
/** What parts the headline from the paragraph's own words. */
const JOINT = /^["'”]?(?:[.!?]{1,3}|\s{1,2}[-–—|])\s{0,3}(?=["'“(]?[\p{Lu}\d])/u;

/** The headline once more as the first words of a paragraph, as feeds join them. */
export const judulLekat: Rule = {
  id: 'judul-lekat',
  kind: 'duplicate',
  certain: true,
  look: { page: true },
  find: (page) => {
    const { start, end } = lineSpan(page, page.titleLine);
    const title = page.titleLine < 0 ? '' : page.text.slice(start, end);
    if (title === '') return NOTHING;
    for (let i = page.titleLine + 1; i <= page.titleLine + REACH_LINES && i < page.count; i++) {
      const line = lineSpan(page, i);
      if (lineLength(page, i) <= title.length || !page.text.startsWith(title, line.start)) continue;
      if (title.split(/\s{1,3}/u).length < LEAST_WORDS) return NOTHING;
      const joint = JOINT.exec(page.text.slice(line.start + title.length, line.start + title.length + 8))?.[0];
      if (joint) return [{ start: line.start, end: line.start + title.length + joint.trimEnd().length }];
    }
    return NOTHING;
  },
  examples: [
    'Harga Beras Naik Lagi\n\n⟦Harga Beras Naik Lagi.⟧ Pedagang mengeluh.',
    'Harga Beras Naik Lagi\n\nFoto: Warta\n\n⟦Harga Beras Naik Lagi -⟧ Pedagang mengeluh.',
  ],
  refusals: [
    'Harga Beras Naik Lagi\n\nHarga Beras Naik Lagi karena hujan.',
    'Harga Beras Naik\n\nHarga Beras Naik. Pedagang mengeluh.',
    'Harga Beras Naik Lagi\n\nHarga Beras Naik Lagi, kata Santoso.',
  ],
};
