/**
 * Words that Indonesian temporal expressions begin with, by what they begin. Months, weekdays, units, parts of the day and
 * holidays have tables of their own. Own list.
 * Columns: class | words
 */
export const DATE_WORDS_TABLE = `
deixis | besok; besoknya; dini; esok; esoknya; kemaren; kemarin; keesokan; keesokannya; lusa; lusanya; malam; nanti; pagi; petang; semalam; siang; sore; tadi; tulat
edge | akhir; awal; pengujung; penghujung; pertengahan; tengah; ujung
every | dua; empat; enam; lima; per; saban; satu; sekali; setiap; tiap; tiap-tiap; tiga
head | abad; bulan; caturwulan; cawu; dasawarsa; dekade; era; h1; h2; hari; jaman; jam; kuartal; kwartal; minggu; musim; paruh; pekan; pkl; pukul; q1; q2; q3; q4; semester; tahun; tanggal; tgl; thn; triwulan; tw; zaman
number | belasan; beberapa; berbelas-belas; berpuluh-puluh; beratus-ratus; hitungan; puluhan; ratusan; ribuan; sejumlah; sekian
one | semalaman; seharian
part | dini; larut; malam; malamnya; pagi; paginya; siangnya; sorenya; tengah
second | dekat; depan; ini; itu; lalu; lama; lampau; mendatang; saja; sekarang; silam
vague | akhir-akhir; baru; baru-baru; belakangan; belum; berabad-abad; berbulan-bulan; berdekade-dekade; berhari-hari; berjam-jam; bermalam-malam; bermenit-menit; berminggu-minggu; berpekan-pekan; bertahun-tahun; beberapa; bulan-bulan; dahulu; dekade-dekade; dewasa; dulu; dulunya; hari-hari; jaman; kala; ke; kelak; kemudian; ketika; kini; masa; minggu-minggu; nanti; nantinya; pekan-pekan; saat; sebelumnya; sejauh; sekarang; selama; tadi; tahun-tahun; tak; tempo; terkini; tidak; waktu; zaman
weak | baru; beberapa; beratus-ratus; belum; delapan; dua; empat; enam; ke; ketika; lima; masa; min; nol; per; puluhan; ratusan; ribuan; satu; sejumlah; sekali; sel; selama; sembilan; sen; sepuluh; seratus; seribu; tak; tengah; tidak; tiga; tujuh; waktu
`;
