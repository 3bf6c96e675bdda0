import { charClass, SPACE } from '../../text/chars.ts';
import { fromThere, NOTHING, type Rule } from '../rule.ts';

/** How the words of the pattern start. */
const STARTS: ReadonlySet<string> = new Set(
  'fo ph ga vi im gr il cr kr co so in do an af re ap ep ge xi kc cn te de is ne re in sc ta sh fr pi un pe su'.split(' '),
);
const find = fromThere(
  /^\(\s?(?:(?:sumber )?(?:foto|photo|gambar|video|image|grafis|ilustrasi|credits?|kredit|courtesy|source|sumber|infografis)(?:s? by|\s?[:/])|(?:dok|doc)[.:/ ]|courtesy of )\s?[^()\n]{1,90}\)|^\((?:antara(?: foto)?|afp|reuters|ap(?: photo)?|epa(?:-efe)?|getty images|xinhua|anadolu(?: agency)?|kcna|cnn indonesia|tempo|detikcom|istimewa|ist|ist\.|net|repro|internet|screenshot|tangkapan layar|shutterstock|freepik|pixabay|unsplash|pexels)(?:\/[^()\n]{2,60}| via [a-z\u00c0-\u024f ]{2,30}(?:\/[^()\n]{2,40})?)\)/i,
  110,
);

/** "(Foto: Reuters)", "(Image by …)", "(credit: …)" after a caption. */
export const fotoKurung: Rule = {
  id: 'foto-kurung',
  kind: 'media',
  certain: true,
  look: { holds: ['('] },
  find: (page, offset, line) => {
    const from = charClass(page.text.charCodeAt(offset + 1)) & SPACE ? offset + 2 : offset + 1;
    return STARTS.has(page.text.slice(from, from + 2).toLowerCase()) ? find(page, offset, line) : NOTHING;
  },
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
