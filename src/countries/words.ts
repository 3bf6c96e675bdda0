import { lazy } from '../knowledge/table.ts';
import { foldHash, foldHashes } from '../text/fold.ts';

/** Words before a language: "bahasa Inggris". */
export const languageHeads: () => ReadonlySet<number> = lazy(() => foldHashes('bahasa berbahasa sastra'));

/** Nouns before a country's word, in either case, that make another thing of both: "semenanjung Korea", "dolar Kanada". */
export const otherHeads: () => ReadonlySet<number> = lazy(() => foldHashes('semenanjung dolar dollar benua segitiga jazirah'));

/** Nouns with a capital before a country's name that make a water or a range of both: "Laut Jepang", "Sungai Yordan". */
export const seaHeads: () => ReadonlySet<number> = lazy(() => foldHashes('laut samudra samudera teluk selat pegunungan terusan sungai danau lembah gurun'));

/** Heads of names of firms, clubs and media: a country's word inside their name is no mention. */
export const firmHeads: () => ReadonlySet<number> = lazy(() =>
  foldHashes(`
    Bank PT CV Tbk Universitas Universiti Institut Bursa BBC CNN CNBC VOA DW Radio Televisi Harian Times Post Garuda AirAsia Lion Grab Gojek
    Telkom Politeknik Hotel Stadion Museum Air Force Football Vogue Sport Sports Miss Mister Wonderful Visit Radio TV PLC Motor Motors Otomotif Sekuritas
    Electronics Mobile Finance Asset Asuransi`),
);

/** Words after a country's in English names of firms, media and events: "Saudi Press Agency", "Indonesia Open". */
export const firmTails: () => ReadonlySet<number> = lazy(() =>
  foldHashes(`
    Bank World Press Inc International Times News Post Agency Airlines Airways Open Masters Super Corp Corporation Industries Aerospace Institute
    Foundation Report Today Daily Military Wire Watch Herald Idol Fashion Expo Award Awards Power Asahan Eximbank Ltd Tbk Life Premier Challenge
    National Convention League Tribute Fund Airport Stock Exchange Securities Digital Group Motor Motors Rugby Basketball Paralympic Arena
    Human Center Centre Council Ventures Club Cup Marathon Railway Railways Crude Network Economic Investment Business Development Strategic`),
);

/** Last words of English names of events: "Indonesia Soccer Championship". */
export const eventTails: () => ReadonlySet<number> = lazy(() =>
  foldHashes('League Championship Championships Cup Open Masters Festival Summit Games Tour Fair Forum Show Week Awards Prix Classic Marathon Challenge'),
);

/** What stands between a name's head and a country: "Bank of Japan", "Tour de France", "Grand Prix du Canada". */
export const ofWords: () => ReadonlySet<number> = lazy(() => foldHashes('of du de'));

/** Words of a state's official name in English: "Islamic Republic of Pakistan". */
export const stateWords: () => ReadonlySet<number> = lazy(() => foldHashes('Republic Kingdom Government Emirate Sultanate Commonwealth Federation Embassy'));

/** Words before the name of a newspaper: "dilansir AS". */
export const newspaperCues: () => ReadonlySet<number> = lazy(() => foldHashes('dilansir dikutip mengutip melansir lansir kutip harian koran Diario Marca'));

/** What a newspaper does: "AS melaporkan". */
export const reportVerbs: () => ReadonlySet<number> = lazy(() =>
  foldHashes('melaporkan mewartakan menulis mengklaim menyebut mengatakan mengabarkan memberitakan mengungkap mengungkapkan'),
);

/** Nouns that a country's word follows as an adjective, before a firm's or a club's name: "perusahaan Rusia Rosneft". */
export const nounsOfFirms: () => ReadonlySet<number> = lazy(() =>
  foldHashes('perusahaan raksasa produsen pabrikan merek brand maskapai klub tim bank media platform operator pengembang jenama kelompok grup rezim stasiun'),
);

/** Teams of a country, whatever they play: "Timnas Voli Putri Indonesia". */
export const teamHeads: () => ReadonlySet<number> = lazy(() => foldHashes('Timnas Tim Skuad Skuat Ganda Tunggal Kontingen Atlet Pemain Kapten Pelatih'));

/** Heads of names of bodies that foreign news names with their country, which stays one: "Federasi Sepak Bola Turki", "Liga Arab Saudi". */
export const foreignHeads: () => ReadonlySet<number> = lazy(() =>
  foldHashes('Federasi Asosiasi Konfederasi Liga Lig Ligue Bundesliga Serie Divisi Eredivisie MotoGP Moto2 Moto3 WSBK F1 Rezim Partai Oposisi Timnas'),
);

/** Heads of names of Indonesian societies and parties, closed to "Indonesia" only: "Partai Buruh Inggris" names a country. */
export const societyHeads: () => ReadonlySet<number> = lazy(() =>
  foldHashes(`
    Asosiasi Ikatan Persatuan Perhimpunan Perkumpulan Yayasan Paguyuban Himpunan Gabungan Partai Koalisi Forum Aliansi Majelis Lingkar Lembaga
    Masyarakat Jaringan Serikat Konfederasi Gerakan Relawan Kamar Palang Koperasi Komunitas Sekolah Akademi Pusat Indikator Survei Rumah Monumen
    Putri Puteri Burung Liga Institute Center NEXT Komite Federasi Aksi Badminton Taekwondo Voli Toyota Honda Suzuki Hyundai Mitsubishi Daihatsu Yamaha Kia Wuling
    Chery BYD Mazda Nissan Isuzu Samsung Xiaomi Oppo Vivo Google Microsoft Meta Shopee Lazada Tokopedia Gojek Unilever Danone Nestle Allianz
    Prudential Manulife Kawasaki Hino Geely Neta Ford Lexus BMW Mercedes-Benz Audi Volkswagen Peugeot Citroen Sharp Panasonic Netflix TikTok
    Pupuk Danantara AirNav Xpeng Petronas Bridgestone Poltracking Jaecoo Shell Motul Infinix Pos VinFast Kadin CORE Efek Semen Telkomsel Telekomunikasi
    Greenpeace Interpol Kao Foods Manufacturing Plaza Expo Consultant Committee Group Watch Startup Upbit YouGov Ipsos Riders Owners Hino QJMotor
    Spotify Visa Mastercard Nokia Huawei Ericsson Siemens Indosat XL Smartfren Gulaku Krakatau Chandra Adaro Vale Freeport HSBC Citibank`),
);

/** Heads of names of state bodies: what follows keeps its country ("Kementerian Pertahanan Rusia", "Bank Sentral Iran"). */
export const stateHeads: () => ReadonlySet<number> = lazy(() =>
  foldHashes(`
    Jabatan Polis Tentera Suruhanjaya Kementerian Departemen Dephan Kemlu Kemhan Kemenlu Kemenhan Kedutaan Kedubes Dubes Duta Konsulat Konjen Tentara Angkatan Pasukan Militer Komando
    Korps Garda Armada Marinir Kepolisian Polisi Kejaksaan Mahkamah Pengadilan Kongres Senat Parlemen DPR MPR DPD Dewan Pemerintah Pemerintahan Istana
    Menteri Presiden Badan Komisi Direktorat Ditjen Sekretariat Kabinet Kantor Otoritas Sentral Federal Reserve Timnas Intelijen Imigrasi
    Rezim Kejagung Kerajaan Republik Kepresidenan Pertahanan Penjaga Staf Kemenkes Kemenag Kemendag Kemensos Kemenko Perwakilan Delegasi Utusan Panglima Tim Warga`),
);

/** Words between two parties: what stands after them and has a partner is a pair ("hubungan Rusia dan China"). */
export const relationNouns: () => ReadonlySet<number> = lazy(() =>
  foldHashes(`
    hubungan perang konflik perjanjian kerjasama perdagangan pertemuan persaingan ketegangan permusuhan sengketa perbatasan perseteruan
    perundingan negosiasi kemitraan aliansi gencatan krisis persahabatan bilateral diplomatik dagang antara rivalitas pertempuran kesepakatan KTT
    dialog pembicaraan perselisihan normalisasi poros blok koalisi eskalasi`),
);

/** Prepositions and nouns of place: a capital after them is the city. */
export const placeCues: () => ReadonlySet<number> = lazy(() =>
  foldHashes(`
    di ke dari kota menuju asal ibu ibukota pusat kawasan sekitar sekeliling bandara universitas polda metro walikota gubernur wali selatan utara
    timur barat dki jalan jl stasiun rute penerbangan tujuan jurusan tol provinsi distrik pinggiran luar dalam wilayah lewat melalui hingga sampai
    pesawat konser warga penduduk wartawan bursa indeks klub timnas at in langit kbri kedutaan kjri`),
);

/** Nouns and prepositions before a capital that speak of its government: "keputusan Washington", "bagi Beijing". */
export const powerCues: () => ReadonlySet<number> = lazy(() =>
  foldHashes(`
    keputusan kebijakan sikap kemarahan pernyataan tuduhan tudingan desakan tuntutan sanksi dukungan respons reaksi klaim ancaman pemerintah rezim
    pemerintahan sekutu kepentingan ambisi oleh bagi terhadap kepada marah menuduh mendesak menuding mengancam meminta menekan memaksa
    mengecam menentang mengkritik mengajak melawan menyerang mendukung membuat bantuan niat pengaruh tekanan otoritas diplomat pejabat dengan kerjasama kejelasan tarif jaminan restu izin sinyal ancaman militer pembalasan upaya
    mendorong perang menurut pasukan rudal drone senjata sanksi utusan jika bila apabila jet tempur penolakan permintaan seruan peringatan agresi invasi loyalis antek mengingatkan memperingatkan membela menyebut menganggap nuklir negeri janji keterlibatan netralitas pihak`),
);

/** Words that may stand between a subject and its verb: "Beijing juga telah berulang kali menuntut". */
export const auxiliaries: () => ReadonlySet<number> = lazy(() =>
  foldHashes(`
    telah sudah akan belum tidak tak juga bisa dapat harus mungkin pun masih sedang kembali terus lalu kini langsung segera pernah berulang kali
    sebelumnya selalu sering jelas justru kemudian kemungkinan lagi konsisten tiba-tiba diam-diam tegas hanya malah lebih sendiri sempat tetap baru secara resmi terbuka dilaporkan disebut`),
);

/** Verbs without "me-" that only someone can do. */
export const actorVerbs: () => ReadonlySet<number> = lazy(() =>
  foldHashes(`
    bersikeras bersikukuh bermaksud bersumpah berjanji berusaha berupaya berencana berharap percaya yakin setuju sepakat khawatir minta klaim sebut
    kata desak tuding ancam serang kecam tolak bantah tegaskan ingin mau siap ingatkan balas tuduh kirim larang peringatkan tuntut bertekad
    bergabung bekerja berpendapat berkomitmen bersiap bertindak bereaksi bungkam gagal murka geram kukuh incar kutuk sepakati umumkan bela tawarkan`),
);

/** Words that may open a sentence before its subject: a capital after another capital is part of a name, but not after these. */
export const openers: () => ReadonlySet<number> = lazy(() =>
  foldHashes(`sementara menurut namun bagi tetapi tapi ketika jika karena sebelumnya kini akibatnya meski meskipun baik antara hubungan saat setelah sejak
    selain dengan bahwa sedangkan adapun sejatinya padahal apakah mengapa kenapa bila sebab wakil perdana menteri presiden`),
);

/** Words that begin like an active verb and are none, or are said of cities as well. */
export const noActs: () => ReadonlySet<number> = lazy(() =>
  foldHashes(`
    mereka menteri merah melalui menit meter meski meskipun memang menjadi menjelang mengenai menurut menuju merupakan melawan mesin media medis menara
    mendung membara memanas menggelegar menyusul mengalami memiliki merdeka mencapai meningkat mencatat melainkan memasuki mencekam`),
);

/** Words that begin like a passive verb and are none. */
export const noPassives: () => ReadonlySet<number> = lazy(() =>
  foldHashes('dinas diskusi direktur distrik divisi dini diplomat dingin dinasti dimensi digital diaspora dialog diktator diplomatik'),
);

/** Words before a bare direction that make it a region or a place: "belahan Selatan", "wilayah Utara". */
export const directionPlaces: () => ReadonlySet<number> = lazy(() =>
  foldHashes(
    'belahan kutub pantai bagian sebelah arah negara-negara negara dunia global jalur gerbang pintu sisi sektor lautan pesisir jakarta wilayah kawasan tribun tribune laut',
  ),
);

/** Words after "Indonesia" that make a slogan or a programme of both: "Indonesia Emas", "Indonesia Pintar". */
export const sloganTails: () => ReadonlySet<number> = lazy(() =>
  foldHashes('Gelap Emas Maju Pintar Bangkit Hebat Menang Sehat Menyala Merdeka Satu Kita Berdaulat Cerdas Raya'),
);

/** Abbreviations that keep "Indonesia" after them a country: "WNI", "TNI"; other capitals before it are firms ("BYD Indonesia"). */
export const stateAcronyms: () => ReadonlySet<number> = lazy(() =>
  foldHashes('DPR MPR DPD TNI KBRI KJRI KRI PM WNI WNA ABK PMI TKI RUU UUD UMKM BUMN U-17 U-19 U-20 U-23 U-22 VS'),
);

/** Words before "dengan" that lay a place next to another. */
export const neighbourCues: () => ReadonlySet<number> = lazy(() =>
  foldHashes('berbatasan bersinggungan bertetangga terhubung berdekatan dibandingkan dibanding sama'),
);

/** Relations of two words: "kerja sama". */
export const togetherness: () => { readonly work: number; readonly together: number } = lazy(() => ({ work: foldHash('kerja'), together: foldHash('sama') }));
