import { lineForms } from '../forms.ts';
import { lineAt, lineLength, lineSpan } from '../page/lines.ts';
import type { Page } from '../page/page.ts';
import { type Found, NOTHING, type Rule } from '../rule.ts';

const AROUND = { before: /(?:)/, after: /[\s:*]{0,3}/, longest: 180 } as const;
/** The heading over a comment form or over readers' comments. */
const HEADING = lineForms(AROUND, [
  ['leave', /leave (?:a|your) (?:reply|comment)s?(?: cancel reply)?/],
  ['tinggalkan', /tinggalkan (?:balasan|komentar|pesan|tanggapan)(?: anda)?(?: batalkan balasan)?/],
  ['beri tulis kirim tambahkan add post write', /[a-z]{3,9} (?:a )?(?:komentar|comment)(?: anda)?/],
  ['komentar comment comments', /komentar(?: pembaca| anda)?(?: \(\d{1,5}\))?|comments?(?: \(\d{1,5}\))?/],
  ['join be', /join the (?:discussion|conversation)|be the first to comment/],
  ['jadilah', /jadilah yang pertama (?:berkomentar|memberi komentar).{0,40}/],
  ['belum no', /(?:belum ada|no) (?:komentar|comments?)(?: yet)?\.?/],
]);
/** Lines of a form that mean nothing else, wherever they stand. */
const FIELD = lineForms(AROUND, [
  ['komentar comment comments response responses tanggapan', /\d{1,5} (?:komentar|comments?|responses?|tanggapan)/],
  ['your', /your email address will not be published\.?.{0,60}/],
  ['alamat email e', /(?:alamat )?e-?mail anda tidak akan dipublikasikan\.?.{0,60}/],
  ['required ruas', /required fields are marked.{0,4}|ruas yang wajib ditandai.{0,4}/],
  ['save simpan', /save my name,? e?-?mail.{0,90}|simpan nama,? e?-?mail.{0,110}/],
  ['notify beri/tahu', /notify me of (?:follow-?up comments|new posts).{0,20}|beri tahu saya.{0,60}/],
  ['this situs', /this site uses akismet.{0,100}|situs ini menggunakan akismet.{0,120}/],
  ['you/must anda/harus', /you must be (?:logged in|a registered user).{0,40}|anda harus (?:masuk|login).{0,60}/],
  ['log login', /log ?in to (?:reply|leave a comment)/],
  ['cancel batalkan', /cancel reply|batalkan balasan/],
  ['post submit kirim', /(?:post|submit) comment|kirim komentar/],
  ['ingatlah be/smart', /ingatlah untuk menjaga komentar.{0,90}|be smart,? ?r.{0,10}/],
]);
/** Lines of a form that mean something else elsewhere. */
const WEAK =
  /^(?:comment|komentar|name|nama|e-?mail|surel|website|situs web|url|submit|kirim|reply|balas|batal|cancel|Δ|[a-z\u00c0-\u024f ]{1,12} ?\*)[\s:*]{0,3}$/i;
const LONGEST_WEAK = 24;
const MOST_FORM_LINES = 12;

function belongs(page: Page, i: number): boolean {
  if (FIELD.fits(page, i) || HEADING.fits(page, i)) return true;
  return lineLength(page, i) <= LONGEST_WEAK && WEAK.test(lineAt(page, i).text);
}

/** A heading counts when a form follows it, or when little follows it at all. */
function isHeading(page: Page, i: number): boolean {
  if (!HEADING.fits(page, i)) return false;
  return i >= page.count - 2 ? i > 1 : belongs(page, i + 1);
}

function formFrom(page: Page, i: number): readonly Found[] {
  const found: Found[] = [];
  for (let k = i; k < Math.min(page.count, i + MOST_FORM_LINES) && (k === i || belongs(page, k)); k++) found.push(lineSpan(page, k));
  return found;
}

/** The form under an article, in Indonesian or English: WordPress themes and others print its labels as text. */
export const formKomentar: Rule = {
  id: 'form-komentar',
  kind: 'comment-form',
  certain: true,
  look: { words: [...HEADING.words, ...FIELD.words] },
  find: (page, i) => (FIELD.fits(page, i) || isHeading(page, i) ? formFrom(page, i) : NOTHING),
  examples: [
    'Warga pulang.\nSelesai.\n⟦Leave a Reply⟧\n⟦Your email address will not be published. Required fields are marked *⟧\n⟦Name *⟧\n⟦Email *⟧',
    'Warga pulang.\nSelesai.\n⟦Tinggalkan Balasan⟧\n⟦Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *⟧\n⟦Komentar *⟧',
    'Warga pulang.\nSelesai.\n⟦Komentar⟧',
    'Harga Naik\n⟦0 Comments⟧\nWarga pulang.',
  ],
  refusals: [
    'Komentar itu membuat warganet marah.',
    'Komentar\nWali kota menolak menjawab pertanyaan itu.',
    'Email: redaksi',
    'Nama\nAlamat',
    '5 Komentar Warganet',
  ],
};
