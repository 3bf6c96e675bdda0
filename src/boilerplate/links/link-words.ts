/**
 * First words of sentences, folded: those that seldom open a part of a headline ("Namun", "Menurut"), and those that
 * open a subject ("Presiden", "Polisi"). Own lists.
 */
export const OPENERS: ReadonlySet<string> = new Set(
  'adapun akibatnya alhasil apalagi artinya awalnya bagi bahkan berdasarkan berikut berikutnya bila dalam dari demikian dengan di dia diberitakan dihubungi diketahui dikutip dilansir diwartakan hasilnya ia ini itu jika kami karena karenanya kata keduanya kemudian ketiganya ketika kini kita lalu lebih menanggapi menariknya mengutip menurut menurutnya menyusul mereka meski meskipun mulanya namun nantinya pada padahal para pasalnya pihaknya rencananya saat salah sampai saya sayangnya sebab sebagai sebanyak sebelumnya sebuah sedangkan sehingga sejak sejatinya sejauh sejumlah selain selama selanjutnya sementara semua seorang seperti sesuai setelah setelahnya sontak sosok supaya tak tentu tercatat terkait ternyata tidak tujuannya untuk usai walau walaupun yakni'.split(
    ' ',
  ),
);

export const SUBJECTS: ReadonlySet<string> = new Set(
  'akbp akp aktor aktris analis anggota badan basarnas bek bmkg bpbd brigjen bupati calon camat dandim departemen deputi dewan dinas direktur dirjen dirlantas dirreskrimsus dirreskrimum dirut dosen dprd dubes ekonom gelandang gubernur hakim ipda iptu irjen jaksa jampidsus jenderal jubir juru kabag kabareskrim kabid kadis kajari kajati kakorlantas kanit kapendam kapolda kapolres kapolsek kapten kasat kasi kedutaan kejagung kejaksaan kejari kementerian kepala ketua kiper kombes komisaris komisi komplotan kompol koordinator korban kuasa laksamana letjen letkol manajemen manajer mantan marsekal masyarakat mayjen menag mendagri menhan menkes menkeu menko menkomdigi menlu mensos mentan menteri panglima pelaku pelatih pemain pemerintah pemilik pemkab pemkot pemprov penasihat peneliti pengacara pengamat pengemudi penyanyi penyerang penyidik perdana petugas pihak polda polisi polres polsek presiden pria produser proses psikolog pt rektor satgas sekda sekjen sekretaris staf striker sutradara tersangka tim timnas ustaz wakapolda wakapolri waketum wakil wali wamen wapres warga winger'.split(
    ' ',
  ),
);

/** Words with which no headline ends, folded: what stands after one of them does not open a sentence. Own list. */
export const NEVER_LAST: ReadonlySet<string> = new Set(
  'agar akan antara atas atau bagi bahwa berdasarkan dalam dan dari demi dengan di hingga jika karena ke kepada ketika lewat melalui menghadapi menjelang menurut meski namun oleh pada para per pihak saat sampai sang sebagai sebanyak sebelum sebuah sejak sejumlah selain selama sementara seorang sepanjang seperti serta setelah setiap si soal tanpa tentang terhadap terkait untuk usai vs yang'.split(
    ' ',
  ),
);
