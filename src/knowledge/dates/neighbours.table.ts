/**
 * Words beside figures that tell what they are. Own list. "year-signal" stand before a year, "year-strong" make one of figures that could be counted,
 * "counting" stand before a count, a price or a label, "counted" after a count, "weekly" are papers and markets with a weekday's name,
 * "name-head" begin a name with a date in it, "citation" stand before a law's or a room's number.
 * Columns: language (both where empty) | kind | forms
 */
export const NEIGHBOURS_TABLE = `
 | year-signal | akhir; angkatan; awal; di; edisi; era; hingga; jelang; keluaran; lulusan; menjelang; mulai; musim; pada; pasca; pascakrisis; penghujung; per; periode; pertengahan; sampai; sejak; selama; sepanjang; tahun
 | year-strong | akhir; awal; edisi; era; jelang; menjelang; pada; pasca; penghujung; periode; pertengahan; sejak; sepanjang; tahun
 | counting | angka; antrean; antrian; berjumlah; berkapasitas; hampir; harga; jalur; jam; jumlah; kamar; kapasitas; ke; kode; level; mencapai; no; no.; nomor; posisi; pukul; rp; rp.; sebanyak; seberat; sebesar; seharga; sejauh; sekira; sekitar; senilai; seri; setinggi; tipe; total; totalnya; ukuran; unit; usd
 | counted | anggota; bangunan; barel; buah; bulan; butir; cc; cm; derajat; desa; detik; dolar; drone; ekor; euro; gb; gram; guru; ha; halaman; hari; hektar; hektare; hp; jam; jemaah; jiwa; juta; kaki; kali; karyawan; kasus; kendaraan; kg; kilo; kilogram; kilometer; kk; km; korban; kursi; kwh; lembar; liter; lot; m; m2; mah; mahasiswa; mb; mdpl; menit; meter; mil; miliar; mm; mw; orang; paket; pasukan; pegawai; pekerja; pelanggan; pemilih; pendaki; pengungsi; penumpang; persen; personel; peserta; poin; prajurit; ps; ribu; ringgit; rpm; rudal; rumah; rupiah; saham; sekolah; siswa; suara; tahun; tank; tb; tentara; titik; ton; tps; triliun; unit; va; volt; warga; watt; yen
 | name-head | bandara; gang; gedung; gelora; gg; gg.; institut; jalan; jembatan; jl; jl.; kampus; kri; lapangan; masjid; monumen; museum; pasar; perumahan; rs; sakit; sekolah; sma; smp; stadion; taman; teknologi; universitas; untag; yayasan
 | citation | antrean; antrian; ayat; blok; halaman; kamar; keppres; kode; kuhp; nik; nim; nip; no; no.; nomor; pasal; perda; permen; perppu; perpres; pp; putusan; rp; rp.; rt; rw; seri; skor; tipe; usd; uu; uud
 | weekly | republika; kompas; tempo; koran; harian; rakyat; merdeka; pasar; stasiun
`;
