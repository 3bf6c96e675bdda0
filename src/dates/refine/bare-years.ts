import { isCapital, type View } from '../view.ts';

const SIGNAL =
  /(?<![a-z0-9])(?:sejak|pada|di|hingga|sampai|per|mulai|selama|sepanjang|tahun|awal|akhir|pertengahan|penghujung|jelang|menjelang|pasca|pascakrisis|periode|musim|edisi|angkatan|lulusan|keluaran|era) $/u;
/** Words before a number that make it a count, a price or a label. */
const COUNTING =
  /(?<![a-z0-9])(?:sebanyak|seharga|sebesar|senilai|harga|mencapai|jumlah|total|totalnya|antrean|antrian|kode|seri|tipe|nomor|no\.?|lebih dari|sekitar|hampir|kurang dari|ke|rp\.?|usd|us\$|pukul|jam|setinggi|sejauh|seberat|sepanjang|sekira|berjumlah|level|posisi|angka|kapasitas|berkapasitas|ukuran|jalur|kamar|unit|[-+=$€£x×]) ?$/u;
/** Words after a number that make it a count. */
const COUNTED =
  /^ ?(?:orang|unit|warga|meter|m2|m|km|kilometer|hektare?|ha|ton|kg|kilogram|gram|jiwa|rumah|butir|personel|ekor|buah|lembar|kali|siswa|mahasiswa|peserta|kasus|kursi|suara|poin|persen|cc|mah|mdpl|rupiah|dolar|euro|ringgit|yen|pasukan|tentara|prajurit|korban|kk|jam|menit|detik|hari|bulan|tahun|saham|triliun|miliar|juta|ribu|watt|mm|cm|liter|barel|pendaki|jemaah|penumpang|kendaraan|desa|sekolah|guru|pekerja|karyawan|kilo|mil|kaki|derajat|drone|rudal|tank|paket|lot|pelanggan|pemilih|tps|titik|bangunan|pengungsi|pegawai|anggota|halaman|butir|mw|gb|mb|tb|rpm|hp|ps|volt|va|kwh)(?![a-z0-9])/u;
const LAST_WORD = /(?:^|[^a-z])([a-z'.-]{1,24}),? $/u;

/** Whether the four digits `view.text[start, end)`, standing alone, are a year. */
export function isYear(view: View, start: number, end: number): boolean {
  const before = view.text.slice(Math.max(0, start - 24), start);
  if (/[/.,-]$/u.test(before) || COUNTED.test(view.text.slice(end, end + 16))) return false;
  if (SIGNAL.test(before)) return true;
  if (COUNTING.test(before)) return false;
  const year = Number(view.text.slice(start, end));
  if (year < 1900 || year > 2099) return false;
  const word = LAST_WORD.exec(before)?.[1];
  if (word === undefined || year % 100 !== 0) return true;
  return isCapital(view, start - 1 - word.length - (before.endsWith(', ') ? 1 : 0));
}
