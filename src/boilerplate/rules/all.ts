import type { Rule } from '../rule.ts';
import { ajakanAplikasi } from './ajakan-aplikasi.ts';
import { ajakanIkut } from './ajakan-ikut.ts';
import { alamat } from './alamat.ts';
import { artikelTayang } from './artikel-tayang.ts';
import { bacaJuga } from './baca-juga.ts';
import { bacaJugaBaris } from './baca-juga-baris.ts';
import { bacaJugaDiBaris } from './baca-juga-di-baris.ts';
import { bacaKurung } from './baca-kurung.ts';
import { barisBerulang } from './baris-berulang.ts';
import { barisPenulis } from './baris-penulis.ts';
import { berbayar } from './berbayar.ts';
import { beritaLain } from './berita-lain.ts';
import { cekFakta } from './cek-fakta.ts';
import { cuitan } from './cuitan.ts';
import { daftarBerita } from './daftar-berita.ts';
import { daftarIsi } from './daftar-isi.ts';
import { daftarTautan } from './daftar-tautan.ts';
import { dateline } from './dateline.ts';
import { datelineLagi } from './dateline-lagi.ts';
import { formKomentar } from './form-komentar.ts';
import { foto } from './foto.ts';
import { fotoDiBaris } from './foto-di-baris.ts';
import { fotoKurung } from './foto-kurung.ts';
import { hakCipta } from './hak-cipta.ts';
import { halaman } from './halaman.ts';
import { halamanDiBaris } from './halaman-di-baris.ts';
import { halamanLekat } from './halaman-lekat.ts';
import { iklan } from './iklan.ts';
import { iklanDiBaris } from './iklan-di-baris.ts';
import { iklanSisipan } from './iklan-sisipan.ts';
import { ikutiLekat } from './ikuti-lekat.ts';
import { inisial } from './inisial.ts';
import { inisialSiku } from './inisial-siku.ts';
import { judulAkhir } from './judul-akhir.ts';
import { judulAsing } from './judul-asing.ts';
import { judulLekat } from './judul-lekat.ts';
import { judulTelevisi } from './judul-televisi.ts';
import { judulUlang } from './judul-ulang.ts';
import { judulVideo } from './judul-video.ts';
import { kakiKantor } from './kaki-kantor.ts';
import { kode } from './kode.ts';
import { komentarPembaca } from './komentar-pembaca.ts';
import { kontribusi } from './kontribusi.ts';
import { labelBaris } from './label-baris.ts';
import { labelNama } from './label-nama.ts';
import { lainnyaLekat } from './lainnya-lekat.ts';
import { laporanLekat } from './laporan-lekat.ts';
import { menu } from './menu.ts';
import { menuKaki } from './menu-kaki.ts';
import { namaKapital } from './nama-kapital.ts';
import { namaKurung } from './nama-kurung.ts';
import { namaLekat } from './nama-lekat.ts';
import { namaMedia } from './nama-media.ts';
import { namaPenulis } from './nama-penulis.ts';
import { olehPada } from './oleh-pada.ts';
import { paragrafUlang } from './paragraf-ulang.ts';
import { pemilikFoto } from './pemilik-foto.ts';
import { penutupKantor } from './penutup-kantor.ts';
import { petunjukDiBaris } from './petunjuk-di-baris.ts';
import { petunjukTautan } from './petunjuk-tautan.ts';
import { promo } from './promo.ts';
import { sebelumJudul } from './sebelum-judul.ts';
import { sematan } from './sematan.ts';
import { simakVideo } from './simak-video.ts';
import { sumberLekat } from './sumber-lekat.ts';
import { tagarAkhir } from './tagar-akhir.ts';
import { tagarBaris } from './tagar-baris.ts';
import { tagarDaftar } from './tagar-daftar.ts';
import { tagarLekat } from './tagar-lekat.ts';
import { tagarUjung } from './tagar-ujung.ts';
import { tautanDiSini } from './tautan-di-sini.ts';
import { tautanMarkdown } from './tautan-markdown.ts';
import { tayangLekat } from './tayang-lekat.ts';
import { tombol } from './tombol.ts';
import { waktuTerbit } from './waktu-terbit.ts';

/** Every rule. Of two that find the same stretch the one that is first gets it. */
export const RULES: readonly Rule[] = [
  judulUlang,
  judulLekat,
  kode,
  iklan,
  iklanDiBaris,
  formKomentar,
  komentarPembaca,
  hakCipta,
  tombol,
  daftarIsi,
  menu,
  menuKaki,
  promo,
  cekFakta,
  berbayar,
  halaman,
  halamanLekat,
  halamanDiBaris,
  simakVideo,
  judulVideo,
  judulTelevisi,
  bacaJugaBaris,
  bacaJuga,
  bacaJugaDiBaris,
  bacaKurung,
  lainnyaLekat,
  beritaLain,
  petunjukTautan,
  petunjukDiBaris,
  daftarBerita,
  ajakanIkut,
  ajakanAplikasi,
  ikutiLekat,
  sematan,
  foto,
  fotoKurung,
  pemilikFoto,
  fotoDiBaris,
  cuitan,
  dateline,
  datelineLagi,
  waktuTerbit,
  barisPenulis,
  namaMedia,
  namaPenulis,
  labelNama,
  labelBaris,
  olehPada,
  namaLekat,
  laporanLekat,
  namaKurung,
  namaKapital,
  kontribusi,
  kakiKantor,
  penutupKantor,
  artikelTayang,
  tayangLekat,
  inisial,
  inisialSiku,
  tagarAkhir,
  tagarUjung,
  tagarBaris,
  tagarDaftar,
  tagarLekat,
  sumberLekat,
  alamat,
  daftarTautan,
  tautanMarkdown,
  tautanDiSini,
  judulAkhir,
  judulAsing,
  sebelumJudul,
  iklanSisipan,
  paragrafUlang,
  barisBerulang,
];
