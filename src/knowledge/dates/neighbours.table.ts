/**
 * Words beside a date, or beside what looks like one, that tell what it is. Own list. Columns: language (both where empty) | kind | forms
 *
 * Figures: `year-signal` stand before a year; `year-strong` make one of figures that could be counted; `short-year` stand before a year of two
 * digits ("angkatan '45"); `decade` before a decade without its century ("lagu 90-an"); `counting` before a count, a price or a label; `counted`
 * after a count; `citation` before the number of a law or a room; `model` before a number that is part of a name ("Boeing 2000");
 * `rated` before the "per" of a rate ("meter per jam").
 * Names of months and weekdays: `month-signal` stand before a month; `person-sign` and `person-noun` before a person's name, `person-list` before
 * several; `person-verb` after one; `weekly` are papers and markets with a weekday's name; `name-head` begin a name with a date in it.
 * Times: `feast` stand before a feast that is a time; `day-part` before a bare part of the day; `no-day-part` before one that is not a time ("krim
 * malam"); `clock-place` are the places in "waktu Jakarta"; `speech` and `statement` tell that a day is that of a statement; `season` stand before
 * a "kemarin" that is not yesterday.
 */
export const NEIGHBOURS_TABLE = `
 | year-signal | akhir; angkatan; awal; di; edisi; era; hingga; jelang; keluaran; lulusan; menjelang; mulai; musim; pada; pasca; pascakrisis; penghujung; per; periode; pertengahan; sampai; sejak; selama; sepanjang; tahun
 | year-strong | akhir; awal; edisi; era; jelang; menjelang; pada; pasca; penghujung; periode; pertengahan; sejak; sepanjang; tahun
 | counting | angka; antrean; antrian; berjumlah; berkapasitas; hampir; harga; jalur; jam; jumlah; kamar; kapasitas; ke; kode; level; mencapai; no; no.; nomor; posisi; pukul; rp; rp.; sebanyak; seberat; sebesar; seharga; sejauh; sekira; sekitar; senilai; seri; setinggi; tipe; total; totalnya; ukuran; unit; usd
 | counted | anggota; bangunan; barel; buah; bulan; butir; cc; cm; derajat; desa; detik; dolar; drone; ekor; euro; gb; gram; guru; ha; halaman; hari; hektar; hektare; hp; jam; jemaah; jiwa; juta; kaki; kali; karyawan; kasus; kendaraan; kg; kilo; kilogram; kilometer; kk; km; korban; kursi; kwh; lembar; liter; lot; m; m2; mah; mahasiswa; mb; mdpl; menit; meter; mil; miliar; mm; mw; orang; paket; pasukan; pegawai; pekerja; pelanggan; pemilih; pendaki; pengungsi; penumpang; persen; personel; peserta; poin; prajurit; ps; ribu; ringgit; rpm; rudal; rumah; rupiah; saham; sekolah; siswa; suara; tahun; tank; tb; tentara; titik; ton; tps; triliun; unit; va; volt; warga; watt; yen
 | name-head | bandara; gang; gedung; gelora; gg; gg.; institut; jalan; jembatan; jl; jl.; kampus; kri; lapangan; masjid; monumen; museum; pasar; perumahan; rs; sakit; sekolah; sma; smp; stadion; taman; teknologi; universitas; untag; yayasan
 | citation | antrean; antrian; ayat; blok; halaman; kamar; keppres; kode; kuhp; nik; nim; nip; no; no.; nomor; pasal; perda; permen; perppu; perpres; pp; putusan; rp; rp.; rt; rw; seri; skor; tipe; usd; uu; uud
 | short-year | angkatan; tragedi; reformasi; revolusi; generasi; peristiwa; pemilu; sejak; tahun; era; krisis; awal; akhir; pertengahan; pada; hingga; kerusuhan; kelas; alumni; dunia; eropa
 | decade | akhir; ala; angkatan; artis; awal; film; gaya; generasi; lagu; musik; nuansa; penghujung; pertengahan
 | model | mirage; boeing; airbus; windows; peugeot; lambung nomor; made in china; agenda; visi indonesia
 | rated | meter; km; mil; knot; kilometer; barel; barrel; ton; liter; kubik; watt; kwh; bit; byte; frame; putaran; peluru; butir; langkah; kata
 | month-signal | pada; bulan; sejak; hingga; sampai; per; di; awal; akhir; pertengahan; antara; dari; selama; sepanjang; mulai; jelang; menjelang; sebelum; setelah; tiap; setiap; periode
 | person-sign | kata; ujar; tutur; ungkap; ucap; imbuh; bernama; panggilan; si; sang; pak; bapak; bu; ibu; mbak; mas; bang; kak; dr.; drg.; ny.; tn.; sdr.
 | person-noun | adiknya; kakaknya; anaknya; istrinya; suaminya; atlet; guru; dokter; petani; nelayan; warga; siswa; mahasiswa; bupati; camat; lurah; gubernur; wali kota; kepala desa; kepala dinas; ketua; sekretaris; direktur; penyanyi; aktor; aktris; pelatih; pemain; hakim; jaksa; terdakwa; tersangka; korban; saksi; kapten; sersan; jenderal
 | person-list | anak-anak; ketiganya; keduanya; mereka; bersaudara; bersahabat; kembar; anaknya; adiknya; kakaknya; putri; putra; siswi; siswa
 | person-verb | mengatakan; menjelaskan; menuturkan; menambahkan; menyebut; menyebutkan; menegaskan; mengungkapkan; menyatakan; mengaku; berkata; bercerita; menceritakan; menilai; berharap; tersenyum; meninggal; tewas
 | feast | pada; saat; sejak; hingga; sampai; menjelang; jelang; sebelum; setelah; seusai; usai; pasca; selama; ketika; waktu; per; mulai; momen; merayakan; perayaan; memperingati; peringatan; melaksanakan; mendekati; periode; masa; libur; liburan; menyambut; sambut; hari; dan
 | day-part | pada; di; saat; sejak; hingga; menjelang; jelang; sampai; dari; pas
 | no-day-part | tidur; makan; kerja; krim; jam; shift; salat; shalat; sholat; dinas
 | clock-place | setempat; indonesia; jepang; korea; jakarta; moskow; amerika; inggris; eropa; london; tokyo; beijing; turki; iran; teheran; israel; ukraina; kyiv; malaysia; singapura; australia; washington; new york; saudi; arab saudi
 | speech | kata; ujar; tutur; ucap; ungkap; jelas; terang; papar; tegas; imbuh; sebut; tulis; demikian; cetus; beber
 | statement | dikutip; dilansir; melansir; mengutip; keterangan; keterangannya; keterangan pers; keterangan persnya; keterangan tertulis; keterangan tertulisnya; keterangan resmi; keterangan resminya; siaran pers; pernyataan; pernyataannya; rilis; rilisnya; jumpa pers; konferensi pers
 | season | musim; lebaran; pemilu; pilpres; pileg; pilkada; pilkades; edisi; periode; pandemi; ramadan; ramadhan; kurban; qurban; natal
 | weekly | republika; kompas; tempo; koran; harian; rakyat; merdeka; pasar; stasiun
`;
