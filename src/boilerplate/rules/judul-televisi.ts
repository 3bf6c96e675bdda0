import { shapeOf } from '../page/headline.ts';
import { lineSpan } from '../page/lines.ts';
import { plain } from '../page/plain.ts';
import { NOTHING, type Rule } from '../rule.ts';

/** The broadcaster's name, which ends where the offset is, after the end of a sentence. */
const NAME = /(?:^|[.!?"'”)]\s{0,3})(?<name>\p{Lu}[\p{L}\d]{2,15} )$/u;
const BROADCASTER = 'TV ';
const NAME_UNITS = 24;
const LEAST_WORDS = 4;
const LEAST_SHARE = 0.9;
const LONGEST_TITLE_CHARACTERS = 130;

/** "… wartawan. Warta TV Wali Kota Tinjau Pasar Induk": the title of a broadcaster's video, left at the end of a line. */
export const judulTelevisi: Rule = {
  id: 'judul-televisi',
  kind: 'media',
  certain: false,
  look: { holds: [BROADCASTER] },
  find: (page, offset, i) => {
    const { start, end } = lineSpan(page, i);
    if (end - offset > LONGEST_TITLE_CHARACTERS || !page.text.startsWith(BROADCASTER, offset)) return NOTHING;
    const name = NAME.exec(page.text.slice(Math.max(start, offset - NAME_UNITS), offset))?.groups?.['name'];
    if (name === undefined || offset - name.length === page.starts[0] || i === page.titleLine) return NOTHING;
    const title = plain(page.text, offset + BROADCASTER.length, end).text;
    const { words, titleShare, finalStop } = shapeOf(title);
    if (finalStop || words < LEAST_WORDS || titleShare < LEAST_SHARE || /[.!?] /.test(title)) return NOTHING;
    return [{ start: offset - name.length, end, confidence: 0.9 }];
  },
  examples: ['Harga beras naik, kata wali kota kepada wartawan. ⟦Warta TV Wali Kota Tinjau Pasar Induk yang Terbakar⟧'],
  refusals: [
    'Harga naik. Warta TV Menyiarkan rapat itu sejak pagi di balai kota',
    'Wali kota menonton Warta TV Selasa Malam di Rumah',
    'Harga naik. Warta TV Kota Lama.',
  ],
};
