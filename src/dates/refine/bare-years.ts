import { isCapital, type View } from '../view.ts';

const SIGNAL =
  /(?<![a-z0-9])(?:sejak|pada|di|hingga|sampai|dari|per|mulai|selama|dan|antara|tahun|untuk|awal|akhir|pertengahan|penghujung|jelang|menjelang|sebelum|setelah|pasca|maupun|atau|sekitar|periode|musim|edisi|angkatan|lulusan|keluaran|\(|-|ke) ?$/u;
/** Words that make a number before them a count, not a year. */
const COUNTED =
  /^ ?(?:orang|unit|warga|meter|m2|m|km|kilometer|hektare?|ha|ton|kg|kilogram|jiwa|rumah|butir|personel|ekor|buah|lembar|kali|siswa|mahasiswa|peserta|kasus|kursi|suara|poin|persen|cc|mah|mdpl|rupiah|dolar|euro|ringgit|yen|pasukan|tentara|prajurit|korban|kk|jam|menit|detik|hari|bulan|tahun|saham|triliun|miliar|juta|ribu|watt|mm|cm|liter|barel|pendaki|jemaah|penumpang|kendaraan|desa|sekolah|guru|pekerja|karyawan|calon|kilo|mil|kaki|derajat|drone|rudal|tank|paket|lot|pelanggan|pemilih|tps|titik|bangunan|pengungsi|pegawai|anggota|halaman)(?![a-z0-9])/u;
const LAST_WORD = /([a-z'.-]+),? $/u;

/** Whether the four digits `view.text[start, end)`, standing alone, are a year. */
export function isYear(view: View, start: number, end: number): boolean {
  const before = view.text.slice(Math.max(0, start - 24), start);
  const after = view.text.slice(end, end + 16);
  if (COUNTED.test(after)) return false;
  if (SIGNAL.test(before)) return true;
  const word = LAST_WORD.exec(before);
  if (word === null) return false;
  const place = start - word[0].length;
  const year = Number(view.text.slice(start, end));
  return year >= 1900 && year < 2100 && isCapital(view, place);
}
