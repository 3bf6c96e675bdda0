import { lineAt, lineSpan } from '../page/lines.ts';
import type { Page } from '../page/page.ts';
import { type Found, NOTHING, type Rule } from '../rule.ts';

const INITIALS = /\((?:[A-Za-zÀ-ɏ]|\d|\*){1,10}(?:\/(?:[A-Za-zÀ-ɏ]|\d|\*){1,10}){1,4}\)$/u;
const TAG = /^#?[A-Za-zÀ-ɏ\d][A-Za-zÀ-ɏ\d\s.&'/+-]{0,59}$/u;
const MOST_TAGS = 20;
const LONGEST_INITIALS_CHARACTERS = 50;

function isTag(page: Page, i: number): boolean {
  const line = lineAt(page, i, 80).text;
  return TAG.test(line) && !/[.!?]$/u.test(line) && line.split(' ').length <= 7;
}

/** Topic tags, one a line, between the writers' initials and the end of the text. */
export const tagarAkhir: Rule = {
  id: 'tagar-akhir',
  kind: 'tags',
  certain: true,
  look: { closes: ')' },
  find: (page, i) => {
    if (
      page.count - i - 1 > MOST_TAGS ||
      page.count - i === 1 ||
      !INITIALS.test(page.text.slice(Math.max(page.starts[i] ?? 0, (page.ends[i] ?? 0) - LONGEST_INITIALS_CHARACTERS), page.ends[i]))
    )
      return NOTHING;
    const tags: Found[] = [];
    for (let k = i + 1; k < page.count; k++) {
      if (!isTag(page, k)) break;
      tags.push(lineSpan(page, k));
    }
    return tags;
  },
  examples: ['Harga naik.\n(hal/ara)\n⟦beras⟧\n⟦harga pangan⟧'],
  refusals: ['Harga naik.\n(hal/ara)', 'Hadir pula menteri (PAN)\nharga pangan'],
};
