import { hasNewsWord, outletLength } from '../dateline/outlet-name.ts';
import { lineAt, lineLength, lineSpan } from '../page/lines.ts';
import { isInsideSentence } from '../page/sentence.ts';
import { NOTHING, type Rule } from '../rule.ts';

const NAME = /^(?<name>\p{Lu}[\p{L}'.]{1,20}(?: \p{Lu}[\p{L}'.]{0,20}){0,4})\s{0,2}(?<joint>[-|/,•])\s{0,2}(?<outlet>[\p{L}\d][\p{L}\d. -]{2,30})$/u;
const TEAM = /^(?:tim(?: (?:redaksi|liputan|[a-z\u00c0-\u024f\d]{3,20}))?|redaksi)\s{0,2}[-|,/]\s{0,2}\p{Lu}.{2,60}$/iu;
const LONGEST_LINE_CHARACTERS = 80;
const MOST_OUTLET_WORDS = 3;
/** Lines from the top in which a byline stands. */
const HEAD_LINES = 6;

/** A newsroom and nothing more: listed, an address, or, after a dash, named as newsrooms are ("detikNews"). */
function isOutlet(name: string, joint: string): boolean {
  if (outletLength(name) === name.length) return true;
  return joint !== ',' && name.split(' ').length <= MOST_OUTLET_WORDS && (hasNewsWord(name) || /^detik[A-Z]\p{L}{2,10}$/u.test(name));
}

/** "Budi Santoso - Warta Kota", "Tim Redaksi, Budi Santoso": the writer and the newsroom, between the headline and the article. */
export const namaMedia: Rule = {
  id: 'nama-media',
  kind: 'credit',
  certain: true,
  look: { page: true },
  find: (page) => {
    for (let i = Math.max(1, page.titleLine + 1); i < Math.min(HEAD_LINES, page.count - 1); i++) {
      if ((page.starts[i] ?? 0) === page.dateline?.start) return NOTHING;
      if (lineLength(page, i) > LONGEST_LINE_CHARACTERS) continue;
      const { text } = lineAt(page, i);
      const { outlet, joint = '' } = NAME.exec(text)?.groups ?? {};
      if (((outlet !== undefined && isOutlet(outlet, joint)) || TEAM.test(text)) && !isInsideSentence(page, i)) return [lineSpan(page, i)];
    }
    return NOTHING;
  },
  examples: [
    'Harga Beras Naik\n\n⟦Budi Santoso - Warta Kota⟧\n\nJakarta - Harga beras naik.',
    'Harga Beras Naik\n\n⟦Siti Aminah, CNN Indonesia⟧\n\nHarga beras naik sejak awal bulan.',
    'Harga Beras Naik\n\n⟦Tim Redaksi, Budi Santoso⟧\n\nHarga beras naik.',
    'Harga Beras Naik\n⟦Budi Santoso | warta.com⟧\nHarga beras naik.',
  ],
  refusals: [
    'Budi Santoso - Warta Kota\nHarga beras naik.',
    'Harga Beras Naik\nBudi Santoso - Wali Kota\nHarga beras naik.',
    'Harga Beras Naik\nRapat Tiga Jam, Media Dilarang\nHarga beras naik.',
    'Harga Beras Naik\nTim Nasional, Juara Dunia itu\npulang ke rumah.',
    'Harga Beras Naik\nHarga beras naik.\nBudi Santoso - Warta Kota',
  ],
};
