import { lineForms } from '../forms.ts';
import { type Rule, wholeLine } from '../rule.ts';

const FORMS = lineForms({ before: /(?:loading\.{3})?[-*•>(["'\s\d.]{0,5}/, after: /(?:)/, longest: 520 }, [
  [
    'silakan silahkan ikuti ikutilah dapatkan follow akses update gabung bergabung join baca,simak,cek/berita,artikel,update,kabar,info,informasi,selengkapnya,terus,konten,tulisan download unduh langganan berlangganan subscribe temukan kunjungi informasi artikel berita pantau mau like get add loading ayo yuk mari jangan',
    /(?!(?:ayo|yuk),? (?!ikuti|gabung|follow|download|subscribe)|jangan (?!lupa|lewatkan)|mari (?!gabung|bergabung))[a-z]{2,12}\b.{0,220}?(?:google\s{0,2}news|saluran\s{0,3}(?:wa\b|whats ?app|telegram)|(?:whats ?app|wa|telegram)\s{0,3}(?:channel|grup|group|saluran)|channel\s{0,3}(?:whats ?app|telegram|wa\b|youtube)|newsletter|grup telegram|di whats ?app anda|apps? detikcom|kanal (?:youtube|telegram|whats ?app)|fanpage|lainnya di (?:[a-z\u00c0-\u024f]{2,20}[. ]?){1,3}[<>!. ]{0,6}$).{0,220}/,
  ],
  ['loading ikuti', /ikuti (?:kami|berita|terus|update|perkembangan|juga|info\w{0,8}|saluran|whats ?app|dan bergabung).{0,60}/],
  ['ikuti/saluran', /ikuti saluran .{2,40} di whats ?app.{0,140}/],
  ['dapatkan/informasi,berita', /dapatkan (?:informasi|berita) .{3,60} (?:lewat|via|melalui) (?:whats ?app|telegram).{0,60}/],
  ['dapatkan/berita', /dapatkan berita (?:pilihan|terbaru|terkini|terupdate|viral|update).{0,120}/],
  ['di/whatsapp,whats', /di whats ?app anda/],
  ['whatsapp telegram', /(?:whatsapp|telegram) [a-z\d. ]{2,30}: ?klik di ?sini/],
  [
    'ikuti/kabar,info,informasi,update',
    /ikuti (?:kabar|info|informasi|update) (?:terbaru|terkini|terupdate)?.{0,80}(?:hanya )?di [a-z\d]{3,24}\.(?:com|id|co\.id|net)[.! ]{0,3}/,
  ],
  ['dapatkan/update,kabar,breaking', /dapatkan (?:update|kabar|breaking).{0,60}(?:setiap hari|langsung|dari|hanya di|di) .{2,60}/],
  ['simak/berita', /simak berita (?:lainnya|menarik lainnya|lain)(?: seputar .{3,60})?,? (?:di ?sini|di bawah ini|hanya di .{3,40})[ .:]{0,3}/],
  ['langgan,sertai,jom', /(?:jom[!,]? )?(?:langgan|sertai|ikuti) (?:saluran|kumpulan|grup|channel) .{0,30}(?:telegram|whats ?app|youtube).{0,120}/],
  [
    'anda,punya,kamu/punya,info,informasi,memiliki',
    /(?:anda |kamu )?(?:punya|memiliki) (?:info|informasi|cerita|foto|berita|keluhan)[^.]{0,60}\? ?(?:silakan )?(?:kirim|hubungi|laporkan|sampaikan).{3,120}/,
  ],
  ['dukung/jurnalisme', /dukung jurnalisme .{3,120}/],
  ['suka/dengan', /suka dengan (?:artikel|berita|tulisan) ini\?.{0,80}/],
  ['muat', /muat turun aplikasi .{3,120}/],
  ['follow', /follow (?:us|our|kami).{0,60}/],
  ['baca/berita', /baca berita (?:terbaru )?.{0,60} lainnya di.{0,60}/],
  ['cek/berita', /cek berita.{0,160}/],
]);

/** "Ikuti … di Google News", "Gabung saluran WhatsApp …", "Download aplikasi …": ways to go on reading the outlet. */
export const ajakanIkut: Rule = {
  id: 'ajakan-ikut',
  kind: 'follow',
  certain: true,
  look: FORMS,
  find: wholeLine(FORMS),
  examples: [
    '⟦Ikuti kami di⟧',
    '⟦baca berita lainnya di Kabar Video <<<⟧',
    '⟦WhatsApp Warta Kota: Klik di Sini⟧',
    '⟦Ikuti saluran Warta.Com di WhatsApp: https://www.whatsapp.com/channel/0029VaAbCdEfGhIjKlMnOpQrStUvWxYzAbCdEfGh⟧',
    '⟦Dapatkan informasi lain dari Warta.Com lewat WhatsApp : di sini⟧',
    '⟦Ikuti Berita WARTA.COM lainnya di GOOGLE NEWS⟧',
    '⟦Loading...Ikuti Whatsapp Channel Warta⟧',
    '⟦Dapatkan Berita Pilihan⟧\n⟦di WhatsApp Anda⟧',
    '⟦Cek berita dan artikel yang lain di Google News⟧',
    '⟦Ikuti kabar terbaru artis hanya di Wartakita.com.⟧',
    '⟦Simak berita lainnya seputar topik artikel ini, di sini :⟧',
    '⟦Jom! Sertai saluran Telegram kami untuk berita terkini⟧',
    '⟦Punya info menarik? Kirim ke redaksi@warta.example⟧',
    '⟦Muat turun aplikasi Warta Kita. Klik di sini!⟧',
    '⟦Dapatkan update berita pilihan setiap hari dari Wartakita.com.⟧',
    '⟦Ayo ikuti saluran WhatsApp Warta biar tidak ketinggalan kabar.⟧',
  ],
  refusals: [
    'Baca juga berita itu di Google News',
    'Ikuti petunjuk petugas di lapangan.',
    'Dapatkan tiketnya sebelum habis.',
    'Akses jalan ke desa itu terputus.',
    '"Ikuti saja aturan itu," ujar wali kota kepada warga yang berkumpul.',
    'Ikuti kabar terbaru dari pasar itu, kata wali kota.',
    'Muat turun barang itu dilakukan malam hari.',
    'Punya informasi itu? Warga tidak.',
    'Unduh aplikasi itu lalu isi data diri.',
  ],
};
