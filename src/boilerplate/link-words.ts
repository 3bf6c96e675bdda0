/**
 * First words of sentences, folded: those that seldom open a part of a headline ("Namun", "Menurut"), and those that
 * open a subject ("Presiden", "Polisi"). Own lists.
 */
export const OPENERS: ReadonlySet<string> = new Set(
  'adapun akibatnya alhasil apalagi awalnya bahkan bagi berdasarkan berikut bila dalam dari dengan demikian di dia diketahui ia ini itu jika kami karena kata kemudian ketika kini kita lalu lebih mereka menurut menurutnya meski meskipun mulanya namun pada padahal para pasalnya pihaknya salah saat sampai saya sebab sebagai sebelumnya sebuah sedangkan sehingga sejak sejauh sejumlah selain selama selanjutnya semua sementara seorang seperti sesuai setelah setelahnya sontak sosok supaya tak tentu terkait ternyata tidak untuk usai walau'.split(
    ' ',
  ),
);

export const SUBJECTS: ReadonlySet<string> = new Set(
  'aktor aktris anggota badan bek bupati calon camat deputi dewan direktur dirut dosen gelandang gubernur hakim jaksa jubir juru kabid kadis kapolda kapolres kapolsek kapten kasat kejaksaan kementerian kepala ketua komisaris komisi koordinator korban kuasa manajer mantan masyarakat menko menlu menteri panglima pelaku pelatih pemain pemerintah pemilik penasihat pengacara pengamat penyanyi penyerang perdana petugas pihak polisi presiden pria proses pt rektor sekretaris staf striker tersangka tim timnas ustaz wakil wali warga winger'.split(
    ' ',
  ),
);
