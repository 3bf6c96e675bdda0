import { hasFlag, PUNCTUATION, type Tokens } from '../../document/tokens.ts';
import { foldHashes } from '../../text/fold.ts';

/** Words that make an office a past one: "mantan Presiden", "eks Menhan". Own list. */
const FORMER = foldHashes('mantan eks ex bekas almarhum mendiang');
/** Lower-case words inside the name of an office: "Menteri Hukum dan HAM", "Utusan Khusus AS untuk Suriah". Own list. */
const INSIDE = foldHashes('dan untuk urusan bidang of and the for di de facto luar negeri pada sementara terpilih interim');
/** Lower-case words that say which office it is: "pengamat militer", "pelatih timnas Italia", "Ketua RT setempat", "hakim tunggal". Own list. */
const SPECIFYING = foldHashes(
  'aktif anggaran asal bagian bahasa bela bidang bola budaya cabang daerah darat departemen desa digital divisi ekonomi eksternal energi fraksi gawang geopolitik global gugus harian ' +
    'hubungan hukum humas ilmu industri informasi intelijen internasional internal kabupaten kampanye keamanan kebijakan kebudayaan kecamatan kehakiman kehutanan kelompok keperawatan ' +
    'kepolisian kerja kesehatan keuangan klub komersial komisi komunikasi konservasi kota kriminal laut lapangan lingkungan luar maritim media militer muda nasional negara nonaktif ' +
    'non-aktif operasi operasional organisasi panitia pansel pariwisata partai pasar pelaksana pemasaran pembangunan pendidikan penelitian penerbangan pengadilan penindakan penuntut penyelenggara ' +
    'perdagangan perguruan perkotaan perlindungan pertahanan pertanian perusahaan politik produk produksi program provinsi psikologi publik regional reskrim rusun sains sejarah seksi senior ' +
    'sepakbola sepak setempat sosial strategi teknik teknologi teroris terorisme tersebut tertinggi timnas tim tata transportasi tugas tunggal udara umum unit urusan utama wilayah yayasan',
);
/** Of these, words that need another behind them before the name: "ketua tim [X]" is nobody's title, "ketua tim pansel" is. Own list. */
const OPEN = foldHashes('asal klub kelompok organisasi partai perusahaan produk tim tersebut');

/** Words between a name and the office after it: "Wang Wenbin, selaku juru bicara". Own list. */
const LEADING = foldHashes('yang juga selaku sebagai menjabat yakni yaitu seorang merupakan adalah kini');

/** True for "mantan", "eks" and the like. */
export const isFormer = (tokens: Tokens, i: number): boolean => i >= 0 && FORMER.has(tokens.hashes[i] ?? 0);

const AND = foldHashes('dan serta');

/** True for "dan" and "serta". */
export const isAnd = (tokens: Tokens, i: number): boolean => AND.has(tokens.hashes[i] ?? 0);

/** True for a small word that may stand inside an office. */
export const isInside = (tokens: Tokens, i: number): boolean => INSIDE.has(tokens.hashes[i] ?? 0);

/** True for a lower-case word that says which office it is. */
export const isSpecifying = (tokens: Tokens, i: number): boolean => SPECIFYING.has(tokens.hashes[i] ?? 0);

/** True for one of these words that leaves the office open: no name may stand right behind it. */
export const isOpen = (tokens: Tokens, i: number): boolean => OPEN.has(tokens.hashes[i] ?? 0);

/** True for a word that leads from a name to an office behind it. */
export const isLeading = (tokens: Tokens, i: number): boolean => LEADING.has(tokens.hashes[i] ?? 0);

/** True when the token is exactly this character. */
export function isMark(text: string, tokens: Tokens, i: number, mark: string): boolean {
  return i >= 0 && i < tokens.count && (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0) === 1 && text[tokens.starts[i] ?? 0] === mark;
}

/** Whether the tokens from `first` up to `past` fill a line of their own, as names do that were links: the sentence goes on over such a line. */
export function fillsLine(text: string, tokens: Tokens, first: number, past: number): boolean {
  const isBreak = (i: number): boolean => i > 0 && i < tokens.count && /^ ?\r?\n ?$/u.test(text.slice(tokens.ends[i - 1], tokens.starts[i]));
  return isBreak(first) && isBreak(past) && !hasFlag(tokens, first - 1, PUNCTUATION);
}

/** True when token `i` has one of the flags; false before the text. */
export const flagged = (tokens: Tokens, i: number, flag: number): boolean => i >= 0 && hasFlag(tokens, i, flag);
