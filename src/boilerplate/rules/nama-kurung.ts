import { lineAt, lineSpan } from '../page/lines.ts';
import type { Page } from '../page/page.ts';
import { plain } from '../page/plain.ts';
import { NOTHING, type Rule } from '../rule.ts';

/** "(Warta.com/Nama Lengkap)", "(Nama, Warta.com)", "( WARTA.COM )": without brackets. */
const SITE =
  /^(?:(?:[a-z\u00c0-\u024f\d-]{2,30}\.(?:com|co\.id|id|co|net|tv)|tribun[a-z\u00c0-\u024f.]{0,20})(?:\s?[/|,]\s?[a-z\u00c0-\u024f\d'.*\s-]{1,40}){0,4}|[a-z\u00c0-\u024f\d'.][a-z\u00c0-\u024f\d'.\s-]{1,40}[/,|]\s?(?:[a-z\u00c0-\u024f\d-]{2,30}\.(?:com|co\.id|id|co|net|tv)|tribun[a-z\u00c0-\u024f.]{0,20}))$/i;
const MAYBE_SITE = /\.|tribun/i;
/** "(berbagai sumber)", "(tim redaksi)". */
const NEWSROOM = /^(?:tim|dirangkum)?\s?(?:sumber|berbagai sumber|redaksi|tim|advertorial|adv|rilis|rls)$/i;
/** "(Nama Lengkap)": two words or more. */
const FULL_NAME = /^(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ'.-]{1,20}|[A-ZÀ-Þ]\.?)(?: (?:[A-ZÀ-Þ][A-Za-zÀ-ɏ'.-]{0,20}|bin|binti|al|van|de)){1,4}$/;
/** One name is enough where nothing else is on the text's last lines. */
const ONE_NAME = /^\([A-Z][a-z]{3,20}\)$/;
const LONGEST_CREDIT_CHARACTERS = 90;
/** Lines at the end of the text in which a name in brackets is the writer's. */
const TAIL_LINES = 3;

/** True if the next line is the same name again, as some outlets print it. */
function isRepeated(page: Page, i: number, name: string): boolean {
  return i + 1 < page.count && lineAt(page, i + 1, LONGEST_CREDIT_CHARACTERS).text === name;
}

/** The writer or the outlet in brackets, at the end of the text or alone on a line. */
export const namaKurung: Rule = {
  id: 'nama-kurung',
  kind: 'credit',
  certain: true,
  look: { closes: ')' },
  find: (page, i) => {
    const { start, end } = lineSpan(page, i);
    const tail = plain(page.text, Math.max(start, end - LONGEST_CREDIT_CHARACTERS), end);
    const late = i >= page.count - TAIL_LINES;
    if (late && i > 0 && ONE_NAME.test(tail.text)) return [{ start, end, confidence: 0.9 }];
    const open = tail.text.lastIndexOf('(');
    const inside = tail.text.slice(open + 1, -1).trim();
    const isOutlet = (MAYBE_SITE.test(inside) && SITE.test(inside)) || NEWSROOM.test(inside);
    if (open < 0 || (!isOutlet && !FULL_NAME.test(inside))) return NOTHING;
    const alone = open === 0 && end - start < LONGEST_CREDIT_CHARACTERS;
    const ended = /[.!?"'*)\]]\s{0,3}$/u.test(tail.text.slice(0, open));
    const sure = isOutlet ? late || ended : (late && ended) || isRepeated(page, i, tail.text.slice(open));
    return alone || sure ? [{ start: tail.at(open), end }] : NOTHING;
  },
  examples: [
    'Selesai.\n⟦(Budi Santoso)⟧',
    'Warga pulang," katanya. ⟦(Tribunnews.com/Siti Aminah)⟧',
    'Selesai.\n⟦( WARTA.CO.ID / KABAR.COM )⟧',
    'Selesai.\n⟦(CR29/Warta-Kota.com)⟧',
    'Selesai.\n⟦(Awaludin)⟧',
    'Warga pulang.⟦(Budi Santoso)⟧',
    'Skor akhir 2-1 ⟦(Budi Santoso)⟧\n⟦(Budi Santoso)⟧',
  ],
  refusals: ['Ia bertemu Kepala Dinas (Budi Santoso)', 'Wali kota menuju Stasiun Gambir (Jakarta Pusat)', 'Ia pulang (kampung)'],
};
