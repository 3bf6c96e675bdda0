import { fromThere, NOTHING, type Rule } from '../rule.ts';

const find = fromThere(/^\((?:baca|lihat|simak)(?: juga| pula)? ?: ?["']?[A-ZÀ-Þ\d][^()]{12,200}\)/i, 230);
const VERBS = 'bBlLsS';

/** "(baca: Headline)" after a sentence: a link to another story in brackets. */
export const bacaKurung: Rule = {
  id: 'baca-kurung',
  kind: 'related-link',
  certain: true,
  look: { holds: ['('] },
  find: (page, offset, line) => (VERBS.includes(page.text.charAt(offset + 1) || ' ') ? find(page, offset, line) : NOTHING),
  examples: [
    'Hujan turun sejak malam. ⟦(baca: Banjir Rendam Pasar Induk Kramat Jati)⟧ Warga mengungsi.',
    'Hujan turun. ⟦(Baca juga: Pasar Induk Terendam Lagi)⟧',
  ],
  refusals: ['Wali kota (baca: ayah) itu pulang.', 'Warga mengisi formulir (lihat lampiran kedua).', 'Ia menulis (baca buku itu: bagus).'],
};
