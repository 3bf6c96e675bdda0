import { outletLength } from '../dateline/outlet-name.ts';
import { lastLine } from '../links/ending.ts';
import { lineSpan } from '../page/lines.ts';
import { plain } from '../page/plain.ts';
import { NOTHING, type Rule } from '../rule.ts';

/** "- BERNAMA", "– WARTA ONLINE", "(ap, reuters)", "[Sumber: Antara]", "/bud" after the last full stop. */
const CLOSING =
  /(?<=[.!?"')\]])\s{0,3}(?:-{1,3}\s?(?<outlet>[\p{Lu}][\p{Lu}!.]{1,14}(?: [\p{Lu}!.]{2,12}){0,2})|\((?<agencies>[a-z]{2,10}(?:, ?[a-z]{2,10}){1,3})\)|[[(]sumber ?: ?[^\])]{2,50}[\])]|[/#](?<initials>\p{Ll}{2,4}))$/iu;
/** The cheap look: a text that ends in a full stop or a quotation has no such thing behind it. */
const OPEN = /[\p{L})\]]/u;
const TAIL_UNITS = 60;
const AGENCIES: ReadonlySet<string> = new Set('afp ap rtr reuters dpa epd kna ant antara bbc cnn dw voa xinhua efe ansa tass rfi anadolu'.split(' '));

/** The newsroom, agencies or initials behind the last full stop of the text. */
export const penutupKantor: Rule = {
  id: 'penutup-kantor',
  kind: 'credit',
  certain: false,
  look: { page: true },
  find: (page) => {
    const i = lastLine(page);
    const { start, end } = lineSpan(page, i);
    if (!OPEN.test(page.text.slice(end - 1, end))) return NOTHING;
    const tail = plain(page.text, Math.max(start, end - TAIL_UNITS), end);
    const found = CLOSING.exec(tail.text);
    const { outlet, agencies, initials } = found?.groups ?? {};
    if (!found || (outlet && outlet !== outlet.toUpperCase()) || (initials && initials !== initials.toLowerCase())) return NOTHING;
    if (agencies && !agencies.split(/, ?/u).some((name) => AGENCIES.has(name))) return NOTHING;
    if (outlet && outletLength(outlet) === 0 && !/ (?:ONLINE|NEWS|TV)$|^BERNAMA$/u.test(outlet)) return NOTHING;
    const lead = found[0].length - found[0].trimStart().length;
    return [{ start: tail.at(found.index + lead), end, confidence: 0.95 }];
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
