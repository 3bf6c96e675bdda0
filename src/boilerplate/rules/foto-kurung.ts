import { fromThere, NOTHING, type Rule } from '../rule.ts';

/** First letters of what the pattern holds, or a space. */
const FIRST = new Set('fpgvisckdaertxFPGVISCKDAERTX ');
const find = fromThere(
  /^\(\s?(?:(?:sumber )?(?:foto|photo|gambar|video|image|grafis|ilustrasi|credits?|kredit|courtesy|source|sumber|infografis)(?:s? by|\s?[:/])|(?:dok|doc)[.:/ ]|courtesy of )\s?[^()\n]{1,90}\)|^\((?:antara(?: foto)?|afp|reuters|ap(?: photo)?|epa(?:-efe)?|getty images|xinhua|anadolu(?: agency)?|kcna|cnn indonesia|tempo|detikcom|istimewa|shutterstock|freepik|pixabay|unsplash|pexels)(?:\/[^()\n]{2,60}| via [a-z\u00c0-\u024f ]{2,30}(?:\/[^()\n]{2,40})?)\)/i,
  110,
);

/** "(Foto: Reuters)", "(Image by …)", "(credit: …)" after a caption. */
export const fotoKurung: Rule = {
  id: 'foto-kurung',
  kind: 'media',
  certain: true,
  look: { holds: ['('] },
  find: (page, offset, line) => (FIRST.has(page.text.charAt(offset + 1)) ? find(page, offset, line) : NOTHING),
  examples: [
    'Pasar yang terbakar ⟦(Foto: Warta)⟧',
    '⟦(credit: x.com/warta)⟧',
    'Pemimpin itu di markas. ⟦(KCNA via REUTERS)⟧',
    'Pasar itu terbakar ⟦(AFP/Budi Santoso)⟧',
    'Aktor itu ⟦(Image by warta.net)⟧',
  ],
  refusals: [
    'Bukti itu (foto yang beredar) palsu.',
    'Ia (17) pulang.',
    'Kata dia (dokter) begitu.',
    'Kantor berita itu (AFP) melapor.',
    'Pinjaman KUR (Kredit Usaha Rakyat) naik.',
    'Nilai (credit scoring) nasabah.',
  ],
};
