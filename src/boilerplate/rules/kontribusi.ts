import { lineForms } from '../forms.ts';
import { lineAt, lineLength, lineSpan } from '../page/lines.ts';
import type { Page } from '../page/page.ts';
import { type Found, NOTHING, type Rule } from '../rule.ts';

const LONGEST_LINE_CHARACTERS = 220;
const FORMS = lineForms({ before: /[-*("'\s]{0,4}/, after: /[\s.)]{0,3}/, longest: LONGEST_LINE_CHARACTERS }, [
  ['laporan liputan', /(?:laporan|liputan) tambahan (?:oleh|dari) .{3,140}/],
  ['reporting written writing edited editing additional', /(?:additional )?(?:reporting|writing|editing|written|edited) by .{3,160}/],
  ['dilaporkan ditulis diliput', /(?:dilaporkan|ditulis|diliput)(?: dan (?:disunting|diedit))? oleh [^.,]{3,80}(?:; ?(?:disunting|editor|diedit).{3,80})?/],
  ['disunting diedit', /(?:disunting|diedit) (?:kembali )?oleh .{3,90}/],
  ['penyuntingan pelaporan', /(?:penyuntingan|pelaporan)(?: tambahan)? oleh .{3,120}/],
]);
const NAMED =
  /^[("]{0,2}\p{Lu}[\p{L}'.]{1,20}(?:[ ,]{1,2}(?:dan )?\p{Lu}[\p{L}'.]{0,20}){0,9} (?:turut |ikut |juga )?(?:berkontribusi|menyumbang|membantu) (?:dalam|pada|untuk) (?:laporan|artikel|berita|tulisan|liputan|penulisan) .{0,60}$/u;
/** The cheap look. */
const HELPED = /kontribusi|menyumbang|membantu/u;
/** Lines from the end of the text in which such a line stands. */
const TAIL_LINES = 5;

function isContributor(page: Page, i: number): boolean {
  if (lineLength(page, i) > LONGEST_LINE_CHARACTERS) return false;
  if (FORMS.fits(page, i)) return true;
  const { start, end } = lineSpan(page, i);
  return HELPED.test(page.text.slice(start, end)) && NAMED.test(lineAt(page, i).text);
}

/** "Laporan tambahan oleh Budi Santoso di Kota Lama.", "Siti Aminah turut berkontribusi dalam laporan ini.": who else worked on the text. */
export const kontribusi: Rule = {
  id: 'kontribusi',
  kind: 'credit',
  certain: true,
  look: { page: true },
  find: (page) => {
    const found: Found[] = [];
    for (let i = Math.max(1, page.count - TAIL_LINES); i < page.count; i++) if (isContributor(page, i)) found.push(lineSpan(page, i));
    return found.length === 0 ? NOTHING : found;
  },
  examples: [
    'Warga pulang.\n⟦Laporan tambahan oleh Budi Santoso di Kota Lama.⟧',
    'Warga pulang.\n⟦Siti Aminah turut berkontribusi dalam laporan ini.⟧',
    'Warga pulang.\n⟦(Reporting by Budi Santoso; Editing by Siti Aminah)⟧',
  ],
  refusals: [
    'Laporan tambahan oleh Budi Santoso di Kota Lama.',
    'Warga pulang.\nSiti Aminah turut berkontribusi dalam pembangunan pasar itu.',
    'Warga pulang.\nLaporan tambahan itu menyebut harga naik.',
  ],
};
