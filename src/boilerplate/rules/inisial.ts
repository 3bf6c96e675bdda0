import { lineOf, lineSpan } from '../page.ts';
import { plain } from '../plain.ts';
import { NOTHING, type Rule } from '../rule.ts';

const PAIR = /^\((?:\*|\p{L}[\p{L}\d]{1,9})(?:\s?[/|]\s?(?:\*|[\p{L}\d]{1,10})){1,4}\)/u;
const SINGLE = /^\((?:\p{Ll}{2,5}\d?|\p{Lu}\p{Ll}{2}|\p{Lu}{2,4}|\*{1,3})\)$/u;
const ENDS = /(?:^|[.!?"'*)\]…])\s{0,3}$/u;
const BEFORE = 6;
const REACH = 60;
/** Words that stand in brackets after a full stop and are no initials. */
const WORDS: ReadonlySet<string> = new Set(['(tengah)', '(kiri)', '(kanan)', '(red)', '(dua)', '(satu)', '(tiga)', '(sic)']);

/** "(abc/def)", "(*)", "(ase)" after the last sentence: the initials of those who wrote and edited. */
export const inisial: Rule = {
  id: 'inisial',
  kind: 'credit',
  certain: true,
  look: { cue: 'parenthesis' },
  find: (page, offset) => {
    const line = lineSpan(page, lineOf(page, offset));
    const ahead = plain(page.text, offset, Math.min(line.end, offset + REACH));
    const found = PAIR.exec(ahead.text) ?? SINGLE.exec(ahead.text);
    if (!found || WORDS.has(found[0].toLowerCase())) return NOTHING;
    if (!ENDS.test(plain(page.text, Math.max(line.start, offset - BEFORE), offset).text)) return NOTHING;
    return [{ start: offset, end: ahead.at(found[0].length) }];
  },
  examples: [
    '⟦(hal/ara)⟧',
    '"Kami pulang," tuturnya. ⟦(ase)⟧',
    'Polisi mengejar pelaku.⟦(*/ria)⟧',
    '⟦(*)⟧',
    'Warga pulang. ⟦(faw/yp)⟧ Berikut daftarnya',
    'Selesai.\n⟦(FRI)⟧',
  ],
  refusals: [
    'Pertemuan itu digelar di Jakarta, Senin (12/8)',
    'Kata menteri itu di Badan Pusat Statistik (BPS)',
    'Ia pulang. (kampung)',
    'Korban berinisial A (17)',
    'Ia bertemu (kyai/ulama) itu.',
  ],
};
