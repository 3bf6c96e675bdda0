/**
 * Words that Indonesian temporal expressions begin with, by what they begin. Months, weekdays, units, parts of the day and
 * holidays have tables of their own. Own list.
 * Columns: class | words
 */
export const DATE_WORDS_TABLE = `
bulan | bulan
clock | jam; pkl; pukul
deixis | besok; besoknya; dini; esok; esoknya; kemaren; kemarin; keesokan; keesokannya; lusa; lusanya; malam; nanti; pagi; petang; semalam; siang; sore; tadi; tulat
edge | akhir; awal; pengujung; penghujung; pertengahan; tengah; ujung
era | abad; dasawarsa; dekade; era; jaman; masehi; sm; tahun; zaman
every | saban; setiap; tiap; tiap-tiap
hari | hari
many | berabad-abad; berbelas-belas; berbulan-bulan; berdekade-dekade; berhari-hari; berjam-jam; bermalam-malam; bermenit-menit; berminggu-minggu; berpekan-pekan; berpuluh-puluh; bertahun-tahun
number | belasan; beberapa; dua-tiga; empat-lima; hitungan; puluhan; ratusan; ribuan; satu-dua; sejumlah; sekian; tiga-empat
one | sekali; semalaman; seharian
part | dini; larut; malam; malamnya; pagi; paginya; siangnya; sorenya; tengah
period | caturwulan; h1; h2; kuartal; kwartal; musim; paruh; q1; q2; q3; q4; semester; triwulan; tw
second | dekat; depan; ini; itu; lalu; lama; lampau; mendatang; saat; saja; sekarang; silam; waktu
tahun | tahun; th; thn
tanggal | tanggal; tgl
vague | akhir-akhir; baru; baru-baru; belakangan; belum; beberapa; bulan-bulan; dahulu; dekade-dekade; dewasa; dulu; dulunya; hari-hari; jaman; kala; ke; kelak; kemudian; ketika; kini; masa; minggu-minggu; nanti; nantinya; pekan-pekan; saat; sebelumnya; sejauh; sekarang; selama; tadi; tahun-tahun; tak; tempo; terkini; tidak; waktu; zaman
weak | baru; beberapa; beratus-ratus; belum; delapan; dua; empat; enam; ke; ketika; lima; masa; min; nol; per; puluhan; ratusan; ribuan; satu; sejumlah; sel; selama; sembilan; sen; sepuluh; seratus; seribu; tak; tengah; tidak; tiga; tujuh; waktu
`;
