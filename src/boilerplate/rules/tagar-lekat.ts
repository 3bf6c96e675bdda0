import { charClass, DIGIT, LOWER } from '../../text/chars.ts';
import { lineSpan } from '../page/lines.ts';
import { plain } from '../page/plain.ts';
import { NOTHING, type Rule } from '../rule.ts';

const TAGS = /\([a-z][a-z\d]{1,9}(?:\/[a-z\d]{1,10}){1,3}\)(?<tags>[^\n()"“.!?:]{3,220})$/;
const LONGEST_TAIL_CHARACTERS = 260;

/** Topic tags glued together right after the writers' initials, at the very end: "(hal/ara)beraspasarharga". */
export const tagarLekat: Rule = {
  id: 'tagar-lekat',
  kind: 'tags',
  certain: false,
  look: { page: true },
  find: (page) => {
    const { start, end } = lineSpan(page, page.count - 1);
    if (!(charClass(page.text.charCodeAt(end - 1)) & (LOWER | DIGIT))) return NOTHING;
    const tail = plain(page.text, Math.max(start, end - LONGEST_TAIL_CHARACTERS), end);
    const tags = tail.text.includes(')') ? TAGS.exec(tail.text)?.groups?.['tags'] : undefined;
    if (tags === undefined || /^\s|\s[a-z]{1,20}(?:\s[a-z]{1,20}){6}/.test(tags)) return NOTHING;
    return [{ start: tail.at(tail.text.length - tags.length), end, confidence: 0.95 }];
  },
  examples: ['Warga pulang.(hal/ara)⟦harga beraspasar indukwali kota⟧'],
  refusals: ['Warga pulang (hal/ara) Berikut daftar warga.', 'Warga pulang.(hal/ara)'],
};
