import { fold, foldHash } from '../../text/fold.ts';
import { lineSpan } from '../page.ts';
import type { Found, Rule } from '../rule.ts';

/** A shorter line may well stand twice in an article: "Bahan:", a refrain. */
const LEAST = 60;

/** A paragraph that stands word for word in the text before. */
export const paragrafUlang: Rule = {
  id: 'paragraf-ulang',
  kind: 'duplicate',
  certain: true,
  look: { page: true },
  find: (page) => {
    const firsts = new Map<number, number>();
    const found: Found[] = [];
    for (let i = 0; i < page.count; i++) {
      const here = lineSpan(page, i);
      if (here.end - here.start < LEAST) continue;
      const hash = foldHash(page.text, here.start, here.end);
      const first = firsts.get(hash);
      if (first === undefined) {
        firsts.set(hash, i);
        continue;
      }
      const there = lineSpan(page, first);
      if (fold(page.text.slice(there.start, there.end)) === fold(page.text.slice(here.start, here.end))) found.push(here);
    }
    return found;
  },
  examples: [
    'Wali kota meninjau pasar induk yang terbakar pada Senin malam itu.\nHarga naik.\n⟦Wali kota meninjau pasar induk yang terbakar pada Senin malam itu.⟧',
  ],
  refusals: ['Bahan:\nSatu telur.\nBahan:\nDua telur.'],
};
