import { agencies } from '../../knowledge/furniture/agencies.ts';
import { outletLength } from '../dateline/outlet-name.ts';
import { lineSpan } from '../page/lines.ts';
import type { Page } from '../page/page.ts';
import { plain } from '../page/plain.ts';
import { type Found, NOTHING, type Rule } from '../rule.ts';

/** "- BERNAMA", "– WARTA ONLINE", "(ap, reuters)", "[Sumber: Antara]", "/bud" after the last full stop. */
const CLOSING =
  /(?<=[.!?"')\]])\s{0,3}(?:-{1,3}\s?(?<outlet>[\p{Lu}][\p{Lu}!.]{1,14}(?: [\p{Lu}!.]{2,12}){0,2})|\((?<agencies>[a-z]{2,10}(?:, ?[a-z]{2,10}){1,3})\)|[[(]sumber ?: ?[^\])]{2,50}[\])]|[/#](?<initials>\p{Ll}{2,4}))$/iu;
/** The cheap look: a text that ends in a full stop or a quotation has no such thing after it. */
const OPEN = /[\p{L})\]]/u;
/** What may open it, after the end of a sentence. */
const MARKED = /[.!?"')\]”’]\s{0,3}[-–—([/#]/u;
const TAIL_UNITS = 60;
/** Lines at the end of the text among which its last sentence stands. */
const TAIL_LINES = 4;

/** What is after the last full stop of line `i`, or `null`. */
function closingOf(page: Page, i: number): Found | null {
  const { start, end } = lineSpan(page, i);
  const from = Math.max(start, end - TAIL_UNITS);
  if (!OPEN.test(page.text.slice(end - 1, end)) || !MARKED.test(page.text.slice(from, end))) return null;
  const tail = plain(page.text, from, end);
  const found = CLOSING.exec(tail.text);
  const { outlet, agencies: named, initials } = found?.groups ?? {};
  if (!found || (outlet && outlet !== outlet.toUpperCase()) || (initials && initials !== initials.toLowerCase())) return null;
  if (named && !named.split(/, ?/u).some((name) => agencies().has(name))) return null;
  if (outlet && outletLength(outlet) === 0 && !/ (?:ONLINE|NEWS|TV)$|^BERNAMA$/u.test(outlet)) return null;
  const lead = found[0].length - found[0].trimStart().length;
  return { start: tail.at(found.index + lead), end, confidence: 0.95 };
}

/** The newsroom, agencies or initials after the last full stop of the text. */
export const penutupKantor: Rule = {
  id: 'penutup-kantor',
  kind: 'credit',
  certain: false,
  look: { page: true },
  find: (page) => {
    for (let i = Math.max(0, page.count - TAIL_LINES); i < page.count; i++) {
      const found = closingOf(page, i);
      if (found) return [found];
    }
    return NOTHING;
  },
  examples: [
    'Harga naik.\nWarga pulang. ⟦- BERNAMA⟧',
    'Harga naik.\nWarga pulang." ⟦– WARTA ONLINE⟧',
    'Harga naik.\nWarga pulang. ⟦(ap, reuters)⟧',
    'Harga naik.\nWarga pulang. ⟦[Sumber: Antara]⟧',
    'Harga naik.\nWarga pulang. ⟦/bud⟧',
  ],
  refusals: ['Warga pulang. - TNI', 'Warga membeli beras. (merah, putih)', 'Warga pulang - BERNAMA', 'Warga pulang. (sumber air)'],
};
