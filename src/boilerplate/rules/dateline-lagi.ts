import { datelineAt } from '../dateline/dateline.ts';
import { lineAt, lineSpan } from '../page/lines.ts';
import { NOTHING, type Rule } from '../rule.ts';

const LONGEST_SITE = 40;
const DATELINE_REACH_CHARACTERS = 130;
/** A web address from the line's start to where the rule woke up. */
const DOMAIN = /^[A-Za-z\d-]{3,36}\.CO/;

/** "WARTA.CO.ID, JAKARTA --" further down: pages whose parts were joined have the article's first line in their middle. */
export const datelineLagi: Rule = {
  id: 'dateline-lagi',
  kind: 'dateline',
  certain: true,
  look: { holds: ['.CO'] },
  find: (page, offset, i) => {
    const { start } = lineSpan(page, i);
    if (offset - start > LONGEST_SITE || start <= (page.dateline?.start ?? 0) || !DOMAIN.test(page.text.slice(start, offset + 3))) return NOTHING;
    const line = lineAt(page, i, DATELINE_REACH_CHARACTERS);
    const found = datelineAt(line.text);
    return found?.place && found.outlet && found.closed ? [{ start, end: line.at(found.length) }] : NOTHING;
  },
  examples: [
    'Harga beras naik sejak awal bulan ini di semua pasar kota, kata wali kota kepada wartawan yang menemuinya di kantor, dan pedagang di pasar induk itu meminta pemerintah kota segera menambah pasokan.\n⟦WARTA.CO.ID, JAKARTA --⟧ Harga beras naik.',
  ],
  refusals: ['Harga naik.\nWARTA.COM, kantor berita itu, tutup.', 'Harga naik.\nMenurut WARTA.COM, JAKARTA - kota itu - macet.'],
};
