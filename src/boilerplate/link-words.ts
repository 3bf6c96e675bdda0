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
  'akbp akp aktor aktris anggota badan bek brigjen bupati calon camat dandim deputi dewan direktur dirjen dirlantas dirreskrimsus dirreskrimum dirut dosen dubes gelandang gubernur hakim ipda iptu irjen jaksa jampidsus jenderal jubir juru kabag kabareskrim kabid kadis kajari kajati kanit kapendam kapolda kapolres kapolsek kapten kasat kasi kejaksaan kementerian kepala ketua kombes komisaris komisi kompol koordinator korban kuasa laksamana letjen letkol manajer mantan marsekal masyarakat mayjen menag mendagri menhan menkes menkeu menko menkomdigi menlu mensos mentan menteri panglima pelaku pelatih pemain pemerintah pemilik penasihat pengacara pengamat penyanyi penyerang perdana petugas pihak polisi presiden pria proses pt rektor sekda sekjen sekretaris staf striker tersangka tim timnas ustaz wakapolda wakapolri waketum wakil wali wamen wapres warga winger'.split(
    ' ',
  ),
);
