import { lineAt, lineSpan } from '../lines.ts';
import { type Rule, wholeLine } from '../rule.ts';

const LONGEST = 240;
const CREDIT =
  /^[-*•>(["'\s]{0,4}(?:(?:foto|photo|gambar|image|kredit|credit|caption|thumbnail|infografis|sumber (?:foto|gambar|video)|photo (?:by|credit)|image (?:by|credit))s?\s{0,2}(?::|\/|by )\s{0,2}\S.{0,110}|(?:foto|photo)\/\S.{0,80}|(?:antara|afp|ap|reuters|epa|getty images?|xinhua|anadolu)\s?(?:foto|photos?|images|agency)?\s?(?:\/|-)\s?\S.{0,140}|(?:shutterstock|pixabay|pexels|unsplash|freepik|istock(?:photo)?)(?:\.com)?\s?\/.{1,160}|(?:dok|doc|dokumentasi|doc)\.? ?(?:\/|:|pribadi|istimewa|humas|ist).{0,120}|(?:ilustrasi|potret|poster|tangkapan layar|screenshot)[^.]{0,110}(?:\((?:foto|image|sumber|credit|kredit|dok|ist|istimewa|shutterstock|freepik|pexels|pixabay|unsplash)[^)]{0,80}\)|©.{1,60}))[\s.)\]]{0,3}$/i;
/** The owner's name glued to the caption. */
const GLUED =
  /^(?:(?:freepik|pixabay|pexels|unsplash|shutterstock|istimewa)(?=\p{Lu})|(?:FREEPIK|PIXABAY|PEXELS|UNSPLASH|SHUTTERSTOCK|Dok\.)(?=\p{Lu})).{10,200}$/u;
/** An account or a site as the whole line. */
const ACCOUNT = /^(?:(?:www\.)?(?:x|twitter|instagram|facebook|youtube)\.com\/|instagram\/)[\w@./-]{2,60}$/i;
const credit = wholeLine(CREDIT, LONGEST);

const isGluedOrAccount = (text: string): boolean => GLUED.test(text) || ACCOUNT.test(text);

/** The picture's owner on a line of its own: "Foto: Dok. …", "ANTARA FOTO/…", "SHUTTERSTOCK/…", "(Image by …)". */
export const foto: Rule = {
  id: 'foto',
  kind: 'media',
  certain: true,
  look: {
    opens: 'fpusi',
    words:
      'x twitter instagram facebook youtube foto photo gambar image images dok doc dokumentasi istimewa ilustrasi infografis infographic antara afp ap reuters epa getty shutterstock pixabay pexels unsplash freepik credit kredit photos potret screenshot tangkapan sumber video caption thumbnail poster xinhua anadolu'.split(
        ' ',
      ),
  },
  find: (page, i) => {
    const glued = lineSpan(page, i);
    if (glued.end - glued.start <= LONGEST && isGluedOrAccount(lineAt(page, i).text)) return [glued];
    return credit(page, i, i);
  },
  examples: [
    '⟦Foto: Dok. Warta⟧',
    '⟦ANTARA FOTO/Budi Santoso/rwa.⟧',
    '⟦Ilustrasi pasar (Image by Warta)⟧',
    '⟦Foto/Instagram @warta⟧',
    '⟦(Foto: dok. Warta)⟧',
    '⟦Instagram.com/warta_kita⟧',
    '⟦freepikPerbedaan Beras Merah dan Beras Putih⟧',
  ],
  refusals: [
    'Foto itu diambil warga.',
    'Foto tersebut beredar di grup warga.',
    'Antara lain harga beras yang naik.',
    'Ilustrasi pasar itu dibuat anak-anak.',
    'AP menyebut harga naik.',
    'Reuters',
  ],
};
