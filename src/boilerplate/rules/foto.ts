import { lineForms } from '../forms.ts';
import { lineAt, lineLength, lineSpan } from '../page/lines.ts';
import { NOTHING, type Rule } from '../rule.ts';

const LONGEST_CAPTION_CHARACTERS = 240;
const FORMS = lineForms({ before: /[-*•>(["'\s]{0,4}/, after: /[\s.)\]]{0,3}/, longest: LONGEST_CAPTION_CHARACTERS }, [
  [
    'foto photo photos gambar image images kredit credit credits caption captions thumbnail infografis',
    /[a-z]{4,10}(?: by| credit)?s?\s{0,2}(?::|\/|by )\s{0,2}\S.{0,110}/,
  ],
  ['foto photo', /(?:foto|photo) (?:ist|istimewa|net|repro|ilustrasi|dok|dokumentasi|internet)\b.{0,60}/],
  ['ist istimewa ilustrasi foto net repro', /(?:(?:foto )?ilustrasi|foto)?[ /.-]{0,3}(?:ist|istimewa|net|repro|internet|dok)|(?:foto )?ilustrasi/],
  ['sumber', /sumber (?:foto|gambar|video)s?\s{0,2}(?::|,|\/|by )\s{0,2}\S.{0,110}/],
  ['keterangan', /keterangan (?:foto|gambar|video)s?\s{0,2}[:,]\s{0,2}\S.{0,200}/],
  ['image photo video', /(?:image|photo|video) (?:caption|source|credit|copyright),?\s{0,2}\S.{0,150}/],
  ['hak', /hak (?:atas foto|cipta foto)\s{0,2}[:,]?\s{0,2}\S.{0,80}/],
  ['antara afp ap reuters epa getty xinhua anadolu', /(?:[a-z]{2,7}|getty images?)\s?(?:foto|photos?|images|agency)?\s?(?:\/|-)\s?\S.{0,140}/],
  ['shutterstock pixabay pexels unsplash freepik istock istockphoto', /[a-z]{6,12}(?:\.com)?\s?\/.{1,160}/],
  ['dok doc dokumentasi', /[a-z]{3,11}\.? ?(?:\/|:|pribadi|istimewa|humas|ist).{0,120}/],
  [
    'ilustrasi potret poster tangkapan screenshot',
    /(?:[a-z]{6,10}|tangkapan layar)[^.]{0,110}(?:\((?:foto|image|sumber|credit|kredit|dok|ist|istimewa|shutterstock|freepik|pexels|pixabay|unsplash)[^)]{0,80}\)|©.{1,60})/,
  ],
]);
/** The owner's name glued to the caption. */
const GLUED = /^(?:(?:freepik|pixabay|pexels|unsplash|shutterstock|istimewa)(?=\p{Lu})|Dok\.(?=\p{Lu})).{10,200}$/u;
/** An account or a site as the whole line. */
const ACCOUNT = /^(?:(?:www\.)?(?:x|twitter|instagram|facebook|youtube)\.com\/|instagram\/)[\w@./-]{2,60}$/i;

const isGluedOrAccount = (text: string): boolean => GLUED.test(text) || ACCOUNT.test(text);

/** The picture's owner on a line of its own: "Foto: Dok. …", "ANTARA FOTO/…", "SHUTTERSTOCK/…", "(Image by …)". */
export const foto: Rule = {
  id: 'foto',
  kind: 'media',
  certain: true,
  look: { words: [...FORMS.words, 'x', 'www', 'twitter', 'instagram', 'facebook', 'youtube'], opens: 'fpusi' },
  find: (page, i) => {
    const found = FORMS.fits(page, i) || (lineLength(page, i) <= LONGEST_CAPTION_CHARACTERS && isGluedOrAccount(lineAt(page, i).text));
    return found ? [lineSpan(page, i)] : NOTHING;
  },
  examples: [
    '⟦Foto: Dok. Warta⟧',
    '⟦ANTARA FOTO/Budi Santoso/rwa.⟧',
    '⟦Ilustrasi pasar (Image by Warta)⟧',
    '⟦Foto/Instagram @warta⟧',
    '⟦Foto ilustrasi⟧',
    '⟦Ilustrasi/Net⟧',
    '⟦(Istimewa)⟧',
    '⟦(Foto: dok. Warta)⟧',
    '⟦Sumber gambar, Getty Images⟧',
    '⟦Keterangan gambar, Pasar induk yang terbakar pada Senin malam⟧',
    '⟦Instagram.com/warta_kita⟧',
    '⟦freepikPerbedaan Beras Merah dan Beras Putih⟧',
  ],
  refusals: [
    'Keterangan gambar itu keliru.',
    'Foto itu diambil warga.',
    'Foto tersebut beredar di grup warga.',
    'Antara lain harga beras yang naik.',
    'Ilustrasi pasar itu dibuat anak-anak.',
    'Net TV menayangkannya.',
    'AP menyebut harga naik.',
    'Reuters',
  ],
};
