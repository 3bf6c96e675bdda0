import { type Rule, wholeLine } from '../rule.ts';

/** The picture's owner on a line of its own: "Foto: Dok. …", "ANTARA FOTO/…", "SHUTTERSTOCK/…", "(Image by …)". */
export const foto: Rule = {
  id: 'foto',
  kind: 'media',
  certain: true,
  look: {
    words:
      'foto photo gambar image images dok doc dokumentasi istimewa ilustrasi infografis infographic antara afp ap reuters epa getty shutterstock pixabay pexels unsplash freepik credit kredit photos potret screenshot tangkapan sumber video caption thumbnail poster xinhua anadolu'.split(
        ' ',
      ),
  },
  find: wholeLine(
    /^[-*•>(["'\s]{0,4}(?:(?:foto|photo|gambar|image|kredit|credit|caption|thumbnail|infografis|sumber (?:foto|gambar|video)|photo (?:by|credit)|image (?:by|credit))s?\s{0,2}(?::|\/|by )\s{0,2}\S.{0,110}|(?:foto|photo)\/\S.{0,80}|(?:antara|afp|ap|reuters|epa|getty images?|xinhua|anadolu)\s?(?:foto|photos?|images|agency)?\s?(?:\/|-)\s?\S.{0,140}|(?:shutterstock|pixabay|pexels|unsplash|freepik|istock(?:photo)?)(?:\.com)?\s?\/.{1,200}|(?:dok|doc|dokumentasi|doc)\.? ?(?:\/|:|pribadi|istimewa|humas|ist).{0,120}|(?:ilustrasi|potret|poster|tangkapan layar|screenshot)[^.]{0,110}(?:\((?:foto|image|sumber|credit|kredit|dok|ist|istimewa|shutterstock|freepik|pexels|pixabay|unsplash)[^)]{0,80}\)|©.{1,60}))[\s.)\]]{0,3}$/iu,
    240,
  ),
  examples: ['⟦Foto: Dok. Warta⟧', '⟦ANTARA FOTO/Budi Santoso/rwa.⟧', '⟦Ilustrasi pasar (Image by Warta)⟧', '⟦Foto/Instagram @warta⟧', '⟦(Foto: dok. Warta)⟧'],
  refusals: [
    'Foto itu diambil warga.',
    'Foto tersebut beredar di grup warga.',
    'Antara lain harga beras yang naik.',
    'Ilustrasi pasar itu dibuat anak-anak.',
    'AP menyebut harga naik.',
    'Reuters',
  ],
};
