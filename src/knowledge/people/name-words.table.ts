/**
 * Words that decide what is part of a name, by what they do, for the steps of the names room. Own lists.
 * Classes: address (titles and forms of address that are no part of a name; left out are Teuku, Tengku, Cut, Gus, Bung, Kang, Imam and
 * Putri, which are names as often), age-unit ("(34 tahun)"), alias (another name follows; alias-lone by itself), around-alias (small words
 * around those), before-month (behind them a month is one), corps (between a rank and a name), counted (before a number in brackets that is
 * no age), day (days and months), deed (what headlines say of people and places), initials (before the initials of a suspect), jenderal
 * (ranks that end names of organisations too), local-office (named after the place behind it), no-name (names nothing by itself),
 * no-place-behind ("Perang Korea"), of-day (behind "Hari" a holiday), particle (before a surname), shortened (first names with a full
 * stop), thing (abbreviations of things, kinds of people and laws), time-name (words of time that are given names).
 * Columns: class | language | words
 */
export const NAME_WORDS_TABLE = `
address | ind | aipda; aiptu; akbp; akp; almarhum; ayatollah; bang; bapak; brigadir; brigjen; brigpol; bripda; bripka; briptu; bu; bupati; dr; dra; drg; drs; gubernur; h; habib; hajah; haji; hj; ibu; ipda; iptu; ir; irjen; jenderal; jendral; kapten; kh; kiai; kolonel; kombes; komjen; komodor; kompol; kyai; laksamana; laksda; laksdya; laksma; letda; letjen; letkol; lettu; marsekal; mas; mayjen; mayor; mbak; menteri; mr; mrs; ms; ny; nyai; nyonya; pak; pangeran; paus; pelda; peltu; praka; pratu; presiden; prof; raja; ratu; serda; serka; serma; sertu; sheikh; sultan; syekh; tgk; tuan; ustad; ustadz; ustaz; wapres
age-unit | ind | tahun; th; thn
alias | ind | aka; alias; dijuluki; dipanggil; disapa
alias-lone | ind | aka; alias
around-alias | ind | akrab; atau; bernama; biasa; dengan; dikenal; juga; karib; kerap; lebih; nama; oleh; panggilan; sapaan; sebagai; sehari-hari; sering; yang
before-month | ind | akhir; antara; awal; bulan; dan; dari; hingga; jelang; mulai; pada; per; pertengahan; sampai; sejak; selama; sepanjang; tanggal
corps | ind | adm; arm; caj; cba; chb; chk; ckm; cku; cpl; cpm; ctp; czi; inf; kal; kav; laut; lek; mar; nav; pas; pnb; pol; purn; sus; tek; tni
counted | ind | angka; ayat; bab; butir; gambar; group; grup; halaman; huruf; kelompok; kolom; lampiran; nomor; pasal; pekan; poin; surah; surat; tabel
day | ind | agustus; april; desember; februari; januari; juli; jumat; juni; kamis; maret; mei; minggu; november; oktober; rabu; sabtu; selasa; senin; september
deed | ind | ajak; akui; ancam; bahas; bakal; bantah; bekuk; bongkar; buka; copot; desak; dibebaskan; dibekuk; dicopot; digugat; dikecam; dilantik; dilaporkan; diminta; dipanggil; dipecat; diperiksa; disebut; ditahan; ditangkap; ditetapkan; dituding; ditunjuk; dituntut; divonis; dorong; dukung; gugat; hadiri; imbau; ingatkan; izinkan; janji; jelaskan; kalahkan; kecam; kerahkan; kirim; klaim; kritik; kunjungi; lantik; laporkan; larang; luncurkan; minta; pastikan; pecat; periksa; pimpin; resmikan; respons; sambut; sebut; serahkan; sindir; singgung; soroti; tanggapi; tangkap; tegaskan; teken; temui; terima; tetapkan; tolak; tuding; tuntut; tutup; umumkan; ungkap; usai; usulkan; vonis
initials | ind | berinisial; inisial; inisialnya
jenderal | ind | jenderal; jendral
local-office | ind | bupati; camat; dandim; danramil; danrem; gubernur; kapolda; kapolres; kapolresta; kapolrestabes; kapolsek; lurah; wabup; wagub; wakapolda; wakapolres; walikota
no-name | ind | ahad; bulan; hijriah; hut; idr; islam; kerajaan; masehi; muharam; muharram; rep; rp; sm; usd; wib; wit; wita; yahudi
no-place-behind | ind | bahasa; perang; suku
of-day | ind | anak; bhayangkara; buruh; galungan; guru; ibu; jadi; kartini; kuningan; natal; nyepi; pahlawan; pancasila; pers; raya; santri; ulang; waisak
particle | ind | bin; bint; binti; den; der; ibn; ten; ter; van; von
shortened | ind | abd; m; moh; mohd; muh; muhd
thing | ind | ai; alutsista; apbd; apbn; asn; bbm; bnb; btc; dpt; eth; gps; ham; icbm; idr; irbm; jpu; ktp; ktt; kuhp; lpg; mirv; mrbm; nik; nis; perppu; perpres; phk; pltn; plts; pltu; pns; pph; ppkm; ppn; psbb; rkuhp; sdm; sim; slbm; srbm; tki; tps; uav; ukm; umkm; usd; usdt; uu; wna; wni; xrp
time-name | ind | agustus; april; hari; januari; juli; juni; mei
`;
