import { fromCue, NOTHING, type Rule } from '../rule.ts';

const FIRST = /^\s?[fpgvisckd]/iu;
const find = fromCue(
  /^\(\s?(?:(?:sumber )?(?:foto|photo|gambar|video|image|grafis|ilustrasi|credits?|kredit|courtesy|source|sumber|infografis)(?:s? by|\s?[:/])|(?:dok|doc)[.:/ ]|courtesy of )\s?[^()\n]{1,90}\)/iu,
  110,
);

/** "(Foto: Reuters)", "(Image by …)", "(credit: …)" after a caption. */
export const fotoKurung: Rule = {
  id: 'foto-kurung',
  kind: 'media',
  certain: true,
  look: { cue: 'parenthesis' },
  find: (page, offset, line) => (FIRST.test(page.text.slice(offset + 1, offset + 3)) ? find(page, offset, line) : NOTHING),
  examples: ['Pasar yang terbakar ⟦(Foto: Warta)⟧', '⟦(credit: x.com/warta)⟧', 'Aktor itu ⟦(Image by warta.net)⟧'],
  refusals: [
    'Bukti itu (foto yang beredar) palsu.',
    'Ia (17) pulang.',
    'Kata dia (dokter) begitu.',
    'Pinjaman KUR (Kredit Usaha Rakyat) naik.',
    'Nilai (credit scoring) nasabah.',
  ],
};
