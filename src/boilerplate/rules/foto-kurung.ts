import { fromCue, type Rule } from '../rule.ts';

/** "(Foto: Reuters)", "(Image by …)", "(credit: …)" after a caption. */
export const fotoKurung: Rule = {
  id: 'foto-kurung',
  kind: 'media',
  certain: true,
  look: { cue: 'parenthesis' },
  find: fromCue(
    /^\(\s?(?:(?:sumber )?(?:foto|photo|gambar|video|image|grafis|ilustrasi)|credit|kredit|courtesy|dok|doc)(?:s| (?:by|credit))?\s?[:./ ](?<!(?:foto|gambar|video|ilustrasi|image|photo) )\s?[^()\n]{1,90}\)/iu,
    110,
  ),
  examples: ['Pasar yang terbakar ⟦(Foto: Warta)⟧', '⟦(credit: x.com/warta)⟧', 'Aktor itu ⟦(Image by warta.net)⟧'],
  refusals: ['Bukti itu (foto yang beredar) palsu.', 'Ia (17) pulang.', 'Kata dia (dokter) begitu.'],
};
