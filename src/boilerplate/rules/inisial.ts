import { BLANK, charClass, IGNORABLE } from '../../text/chars.ts';
import { lineSpan } from '../page/lines.ts';
import { plain } from '../page/plain.ts';
import { NOTHING, type Rule } from '../rule.ts';

const PAIR = /^\((?:\*|[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ\d]{1,9})(?:\s?[/|]\s?(?:\*|[A-Za-zÀ-ɏ\d]{1,10})){1,4}\)/u;
/** "(OL-1)", "(Ant/X-7)", "(T.B012)", "(KR-ABC)": the page of the paper and who filled it. */
const DESK = /^\((?:(?:[A-Za-zÀ-ɏ*]{1,10}\/){0,2}\p{Lu}{1,3}-\d{1,2}|[A-Z]\.[A-Z]{1,2}\d{2,3}(?:\/[A-Z]{1,2}\d{2,3})?|KR-[A-Z]{2,4})\)$/u;
/** At the very end of the text no full stop needs to be before. */
const LAST = /^\((?:\*|\p{Ll}[\p{Ll}\d]{1,7})\/(?:\*|\p{Ll}[\p{Ll}\d]{0,7})\)$/u;
const SINGLE = /^\((?:\p{Ll}{2,5}\d?|\p{Lu}\p{Ll}{2}|\p{Lu}{2,4}|\*{1,3})\)$/u;
const ENDS: ReadonlySet<string> = new Set('.!?"”’\'*)]…');
const BEFORE = 6;
const LONGEST_INITIALS_CHARACTERS = 60;
/** Words that are in brackets after a full stop and are not initials. */
const WORDS: ReadonlySet<string> = new Set(['(tengah)', '(kiri)', '(kanan)', '(red)', '(dua)', '(satu)', '(tiga)', '(sic)']);

/** True if a sentence or the line before ended right before the bracket. */
function endsBefore(text: string, start: number, offset: number): boolean {
  let i = offset - 1;
  while (i >= start && offset - i < BEFORE && charClass(text.charCodeAt(i)) & (BLANK | IGNORABLE)) i--;
  return i < start || ENDS.has(text.charAt(i));
}

/** "(abc/def)", "(*)", "(ase)" after the last sentence: the initials of those who wrote and edited. */
export const inisial: Rule = {
  id: 'inisial',
  kind: 'credit',
  certain: true,
  look: { holds: ['('] },
  find: (page, offset, i) => {
    const line = lineSpan(page, i);
    const ends = endsBefore(page.text, line.start, offset);
    if (!ends && (i < page.count - 1 || line.end - offset > LONGEST_INITIALS_CHARACTERS)) return NOTHING;
    const ahead = plain(page.text, offset, Math.min(line.end, offset + LONGEST_INITIALS_CHARACTERS));
    const found = ends ? (PAIR.exec(ahead.text) ?? SINGLE.exec(ahead.text) ?? DESK.exec(ahead.text)) : LAST.exec(ahead.text);
    if (!found || WORDS.has(found[0].toLowerCase())) return NOTHING;
    return [{ start: offset, end: ahead.at(found[0].length) }];
  },
  examples: [
    '⟦(hal/ara)⟧',
    '"Kami pulang," tuturnya. ⟦(ase)⟧',
    'Polisi mengejar pelaku.⟦(*/ria)⟧',
    '⟦(*)⟧',
    'Warga pulang. ⟦(faw/yp)⟧ Berikut daftarnya',
    'Selesai.\n⟦(FRI)⟧',
    'Warga pulang. ⟦(Ant/OL-2)⟧',
    'Warga pulang. ⟦(T.B012/S023)⟧',
    'Skor akhir 2 - 1 ⟦(bol/shd)⟧',
  ],
  refusals: [
    'Pertemuan itu digelar di Jakarta, Senin (12/8)',
    'Kata menteri itu di Badan Pusat Statistik (BPS)',
    'Ia pulang. (kampung)',
    'Korban berinisial A (17)',
    'Ia bertemu (kyai/ulama) itu.',
  ],
};
