import { lineAt, lineSpan } from '../lines.ts';
import type { Page } from '../page.ts';
import { type Found, NOTHING, type Rule } from '../rule.ts';

/** The heading over a comment form or over readers' comments. */
const HEADING =
  /^(?:leave (?:a|your) (?:reply|comment)s?(?: cancel reply)?|tinggalkan (?:balasan|komentar|pesan|tanggapan)(?: anda)?(?: batalkan balasan)?|(?:beri|tulis|kirim|tambahkan|add|post|write) (?:a )?(?:komentar|comment)(?: anda)?|komentar(?: pembaca| anda)?(?: \(\d{1,5}\))?|comments?(?: \(\d{1,5}\))?|\d{1,5} (?:komentar|comments?|responses?|tanggapan)|join the (?:discussion|conversation)|be the first to comment|jadilah yang pertama (?:berkomentar|memberi komentar).{0,40}|(?:belum ada|no) (?:komentar|comments?)(?: yet)?\.?)[\s:*]{0,3}$/i;
/** Lines of a form that mean nothing else, wherever they stand. */
const FIELD =
  /^(?:your email address will not be published\.?.{0,60}|(?:alamat )?e-?mail anda tidak akan dipublikasikan\.?.{0,60}|required fields are marked.{0,4}|ruas yang wajib ditandai.{0,4}|save my name,? e?-?mail.{0,90}|simpan nama,? e?-?mail.{0,110}|notify me of (?:follow-?up comments|new posts).{0,20}|beri tahu saya.{0,60}|this site uses akismet.{0,100}|situs ini menggunakan akismet.{0,120}|you must be (?:logged in|a registered user).{0,40}|anda harus (?:masuk|login).{0,60}|log ?in to (?:reply|leave a comment)|cancel reply|batalkan balasan|post comment|kirim komentar|submit comment|ingatlah untuk menjaga komentar.{0,90}|be smart,? ?r.{0,10})$/i;
/** Lines of a form that mean something else elsewhere. */
const WEAK =
  /^(?:comment|komentar|name|nama|e-?mail|surel|website|situs web|url|submit|kirim|reply|balas|batal|cancel|[a-z\u00c0-\u024f ]{1,12} ?\*)[\s:*]{0,3}$/i;
const LONGEST = 180;
const NEAR = 12;

function belongs(page: Page, i: number): boolean {
  const { start, end } = lineSpan(page, i);
  if (end - start > LONGEST) return false;
  const { text } = lineAt(page, i);
  return FIELD.test(text) || WEAK.test(text) || HEADING.test(text);
}

/** A heading counts when a form follows it, or when little follows it at all. */
function isHeading(page: Page, i: number): boolean {
  if (!HEADING.test(lineAt(page, i).text)) return false;
  const last = i >= page.count - 2;
  return last ? i > 1 : belongs(page, i + 1);
}

function formFrom(page: Page, i: number): readonly Found[] {
  const found: Found[] = [];
  for (let k = i; k < Math.min(page.count, i + NEAR) && (k === i || belongs(page, k)); k++) found.push(lineSpan(page, k));
  return found;
}

/** The form under an article, in Indonesian or English: WordPress themes and others print its labels as text. */
export const formKomentar: Rule = {
  id: 'form-komentar',
  kind: 'comment-form',
  certain: true,
  look: {
    words:
      'leave tinggalkan beri tulis kirim tambahkan add post write komentar comment comments join be jadilah belum no your alamat email e surel required ruas save simpan notify this situs you anda log login cancel batalkan submit ingatlah responses tanggapan'.split(
        ' ',
      ),
  },
  find: (page, i) => {
    const where = lineSpan(page, i);
    if (where.end - where.start > LONGEST) return NOTHING;
    if (FIELD.test(lineAt(page, i).text)) return formFrom(page, i);
    return isHeading(page, i) ? formFrom(page, i) : NOTHING;
  },
  examples: [
    'Warga pulang.\nSelesai.\n⟦Leave a Reply⟧\n⟦Your email address will not be published. Required fields are marked *⟧\n⟦Name *⟧\n⟦Email *⟧',
    'Warga pulang.\nSelesai.\n⟦Tinggalkan Balasan⟧\n⟦Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *⟧\n⟦Komentar *⟧',
    'Warga pulang.\nSelesai.\n⟦Komentar⟧',
  ],
  refusals: ['Komentar itu membuat warganet marah.', 'Komentar\nWali kota menolak menjawab pertanyaan itu.', 'Email: redaksi', 'Nama\nAlamat'],
};
