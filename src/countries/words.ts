import { lazy } from '../knowledge/table.ts';
import { wordSet } from '../knowledge/word-sets.ts';

/** Nouns before a country's name that make another thing of both: "bahasa Inggris", "Laut Jepang", "semenanjung Korea". */
export const othersHead: () => ReadonlySet<number> = lazy(() =>
  wordSet('bahasa laut samudra samudera semenanjung teluk selat dolar dollar benua segitiga pegunungan terusan jazirah kopi sastra'),
);

/** Heads of names of firms, clubs, media and societies: a country's word inside their name is no mention. */
export const privateHeads: () => ReadonlySet<number> = lazy(() =>
  wordSet(`
    Bank PT CV Tbk Universitas Universiti Institut Bursa Asosiasi Ikatan Persatuan Perhimpunan Perkumpulan Yayasan Paguyuban Himpunan Gabungan
    Partai Koalisi Forum Aliansi Majelis Lingkar Lembaga Masyarakat Jaringan Serikat Konfederasi Gerakan Relawan Kamar Palang Koperasi
    BBC CNN CNBC VOA DW Radio Televisi Harian Times Post Garuda AirAsia Lion Grab Gojek Telkom Komunitas Sekolah Akademi Politeknik
    Pusat Indikator Survei Rumah Museum Monumen Stadion Hotel Universitas`),
);

/** Heads of names of state bodies: what follows keeps its country ("Kementerian Pertahanan Rusia", "Bank Sentral Iran"). */
export const stateHeads: () => ReadonlySet<number> = lazy(() =>
  wordSet(`
    Kementerian Departemen Dephan Kemlu Kemhan Kemenlu Kemenhan Kedutaan Kedubes Dubes Duta Konsulat Konjen Tentara Angkatan Pasukan Militer Komando
    Korps Garda Armada Marinir Kepolisian Polisi Kejaksaan Mahkamah Pengadilan Kongres Senat Parlemen DPR MPR DPD Dewan Pemerintah Pemerintahan Istana
    Menteri Presiden Badan Komisi Direktorat Ditjen Sekretariat Kabinet Kantor Otoritas Sentral Federal Reserve Timnas Nasional Intelijen Imigrasi
    Kerajaan Republik Kepresidenan Pertahanan Penjaga Staf Kemenkes Kemenag Kemendag Kemensos Kemenko Perwakilan Delegasi Utusan Panglima Federasi`),
);

/** Words between two parties: what stands after them and has a partner is a pair ("hubungan Rusia dan China"). */
export const relationNouns: () => ReadonlySet<number> = lazy(() =>
  wordSet(`
    hubungan perang konflik perjanjian kerja kerjasama sama perdagangan pertemuan persaingan ketegangan permusuhan sengketa perbatasan perseteruan
    perundingan negosiasi kemitraan aliansi gencatan krisis persahabatan bilateral diplomatik dagang antara rivalitas pertempuran kesepakatan KTT
    dialog pembicaraan perselisihan normalisasi poros blok koalisi eskalasi`),
);

/** Prepositions and nouns of place: a capital after them is the city. */
export const placeCues: () => ReadonlySet<number> = lazy(() =>
  wordSet(`
    di ke dari kota menuju asal ibu ibukota pusat kawasan sekitar sekeliling bandara universitas polda metro walikota gubernur wali selatan utara
    timur barat dki jalan jl stasiun rute penerbangan tujuan jurusan tol provinsi distrik pinggiran luar dalam wilayah lewat melalui hingga sampai
    pesawat konser warga penduduk wartawan bursa indeks klub timnas at in langit kbri kedutaan kjri`),
);

/** Nouns and prepositions before a capital that speak of its government: "keputusan Washington", "bagi Beijing". */
export const powerCues: () => ReadonlySet<number> = lazy(() =>
  wordSet(`
    keputusan kebijakan sikap kemarahan pernyataan tuduhan tudingan desakan tuntutan sanksi dukungan respons reaksi klaim ancaman pemerintah rezim
    pemerintahan sekutu kepentingan ambisi oleh bagi terhadap kepada marah menuduh mendesak menuding mengancam meminta menekan memaksa
    mengecam menentang mengkritik mengajak melawan menyerang mendukung membuat bantuan niat pengaruh tekanan otoritas diplomat pejabat
    penolakan permintaan seruan peringatan agresi invasi loyalis antek mengingatkan memperingatkan membela menyebut menganggap nuklir`),
);

/** Words that may stand between a subject and its verb: "Beijing juga telah berulang kali menuntut". */
export const auxiliaries: () => ReadonlySet<number> = lazy(() =>
  wordSet(`
    telah sudah akan belum tidak tak juga bisa dapat harus mungkin pun masih sedang kembali terus lalu kini langsung segera pernah berulang kali
    sebelumnya selalu sering jelas justru kemudian hanya malah lebih sendiri sempat tetap baru secara resmi terbuka dilaporkan disebut`),
);

/** Verbs without "me-" that only someone can do. */
export const actorVerbs: () => ReadonlySet<number> = lazy(() =>
  wordSet(`
    bersikeras bersikukuh bermaksud bersumpah berjanji berusaha berupaya berencana berharap percaya yakin setuju sepakat khawatir minta klaim sebut
    kata desak tuding ancam serang kecam tolak bantah tegaskan ingin mau siap ingatkan balas tuduh kirim larang peringatkan tuntut bertekad
    berpendapat berkomitmen bersiap bertindak bereaksi bungkam gagal murka geram kukuh incar kutuk sepakati umumkan bela tawarkan`),
);

/** Words that begin like an active verb and are none, or are said of cities as well. */
export const noActs: () => ReadonlySet<number> = lazy(() =>
  wordSet(`
    mereka menteri merah melalui menit meter meski meskipun memang menjadi menjelang mengenai menurut menuju merupakan melawan mesin media medis menara
    mendung membara memanas menggelegar menyusul mengalami memiliki merdeka mencapai meningkat mencatat melainkan memasuki mencekam`),
);

/** Words that begin like a passive verb and are none. */
export const noPassives: () => ReadonlySet<number> = lazy(() =>
  wordSet('dinas diskusi direktur distrik divisi dini diplomat dingin dinasti dimensi digital diaspora dialog diktator diplomatik'),
);

/** Words before a bare direction that make it a region or a place: "belahan Selatan", "wilayah Utara". */
export const directionPlaces: () => ReadonlySet<number> = lazy(() =>
  wordSet(
    'belahan kutub pantai bagian sebelah arah negara-negara negara dunia global jalur gerbang pintu sisi sektor lautan pesisir jakarta wilayah kawasan tribun tribune laut',
  ),
);
