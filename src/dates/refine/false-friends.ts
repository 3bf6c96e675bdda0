import { isCapital, type View } from '../view.ts';

/** Words before a date that make it part of a name, and words that make a number a citation. */
const WEEKLIES = /(?<![a-z0-9])(?:republika|kompas|tempo|koran|harian|media indonesia|pikiran rakyat|suara merdeka|pasar|stasiun) $/u;
const NAMES =
  /(?<![a-z0-9])(?:universitas|stadion|gelora|jalan|jl\.?|gedung|taman|lapangan|monumen|museum|bandara|kampus|sekolah|rumah sakit|rs|pasar|perumahan|untag|institut(?: teknologi)?|jembatan|gang|gg\.?|masjid|yayasan|kapal|kri) $/u;
const CITATIONS =
  /(?<![a-z0-9])(?:nomor|no\.?|uu|uud|kuhp|pp|perppu|perpres|permen|keppres|perda|pasal|ayat|putusan|kamar|rt|rw|antrean|antrian|tipe|seri|rp\.?|us\$|usd|nim|nik|nip|kode|blok|halaman|skor) ?$/u;
/** "UU Nomor 34 Tahun 2004": the year is part of the law's number. */
const LAW_NUMBER =
  /(?<![a-z0-9])(?:nomor|no\.?|uu|pp|perpres|perppu|permen[a-z]{0,12}|keppres|inpres|pergub|perda|perma|kuhp|peraturan|putusan|uud)(?: nomor| no\.?)? ?[0-9]{1,4}[a-z]?(?:[./-][a-z0-9./-]{1,24})? $/u;
const LOOK_BACK = 40;

/** What a refused number goes on with: "199 tahun | 2004". */
const REST = /(?:(?<=tahun)| tahun) [0-9]{4}(?![a-z0-9])/uy;

/** Where to read on when the match is no temporal expression for what stands before it; -1 when it is one. */
export function refusedUntil(view: View, start: number, end: number): number {
  if (!isFalseFriend(view, start, end)) return -1;
  REST.lastIndex = end;
  return end + (REST.exec(view.text)?.[0].length ?? 0);
}

function isFalseFriend(view: View, start: number, end: number): boolean {
  const before = view.text.slice(Math.max(0, start - LOOK_BACK), start);
  if (CITATIONS.test(before) || (view.text.startsWith('tahun', start) && LAW_NUMBER.test(before))) return true;
  if (WEEKLIES.test(before) && isCapital(view, start) && !view.text.startsWith(' (', end)) return true;
  if (NAMES.test(before) && (isCapital(view, start) || /[0-9]/u.test(view.text[start] ?? ''))) return true;
  return view.text[end] === '-' && /[a-z0-9]/u.test(view.text[end + 1] ?? '');
}
