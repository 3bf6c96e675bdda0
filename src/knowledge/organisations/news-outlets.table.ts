/**
 * Names of newsrooms as datelines and credits write them, without those that are a web address ("Kompas.com").
 * Own compilation of facts. One a line. Sorted.
 */
export const NEWS_OUTLETS_TABLE = `
AA
AFP
ANTARA
AP
Aceh Journal National Network
Akurat
Al Jazeera
Anadolu
Anadolu Agency
Antara
Antara News
Arrahmah
Arrahmahnews
BBC
BBC Indonesia
BBC NEWS INDONESIA
BBC News Indonesia
BERITA SATU
BIMC
Bali Post
Banten Raya
Benar News
BenarNews
Berita Satu
Beritasatu
Bernama
Bisnis
Bisnis Indonesia
Bloomberg
CNBC
CNBC INDONESIA
CNBC Indonesia
CNN
CNN INDONESIA
CNN Indonesia
DETIK
DW
DW Indonesia
Deutsche Welle
Fajar
GATRA
Gatra
Harian Jogja
Hidayatullah
Hukumonline
IDN TIMES
IDN Times
INILAH
IRNA
ISLAM TIMES
Independen
Inilah
Inilah.com
Islam Times
JAWA POS
JPNN
Jawa Pos
KBA News
KBR
KCNA
KOMPAS
KOMPAS TV
KOMPASTV
KONTAN
Katadata
Kedaulatan Rakyat
Kompas
Kompas TV
KompasTV
Kontan
Koran Tempo
Kumparan
Kyodo
LINTAS BABEL
LKBN Antara
Liputan Islam
LiputanIslam
MEDIA INDONESIA
MINA
Media Indonesia
Mehr News
Merdeka
Metro TV
NU Online
Newsweek
Okezone
PARSTODAY
PIKIRAN RAKYAT
POS METRO
POSMETRO
POSMETRO MEDAN
PURNA WARTA
Panji Masyarakat
ParsToday
Pikiran Rakyat
Pos Metro
Poskota
Press TV
PressTV
Purna Warta
PurnaWarta
RADAR BOGOR
RMOL
RRI
RT
Radar Bogor
Radio Free Asia
Republika
Reuters
SABA
SINAR HARAPAN
SINDO
SINDOnews
SOLOPOS
SPUTNIK
SUARA
SUARA MERDEKA
SUARA PEMBARUAN
SWA
Saba
Sana
Sinar Harapan
Sindonews
Solopos
Sputnik
Suara
Suara Islam
Suara Karya
Suara Merdeka
Suara Pembaruan
TASS
TEMPO
TEMPO Interaktif
TIMES Indonesia
TRIBUN
TRIBUN MEDAN
TRIBUN TIMUR
TRIBUNNEWS
Tasnim
Tasnim News
Tempo
Tempo Interaktif
Tirto
Tribun
Tribun Jabar
Tribun Jatim
Tribun Medan
Tribun Timur
Tribunnews
UPI
VIVA
VIVAnews
VOA
VOA Indonesia
VoA Indonesia
Voice of America
Warta Ekonomi
Waspada
Xinhua
detikNews
detikcom
iNews
kumparan
`;
