/**
 * Cities that Indonesian datelines name and that are not a country's capital: seats of provinces and larger towns and
 * districts of Indonesia, seats of news abroad. Own compilation of facts. One a line. Sorted.
 */
export const DATELINE_PLACES_TABLE = `
Aceh
Aceh Besar
Aden
Aleppo
Alor Setar
Ambon
Amlapura
Bali
Balikpapan
Banda Aceh
Bandar Lampung
Bandung
Bandung Barat
Bangil
Bangkalan
Bangkinang
Bangli
Banjar
Banjarbaru
Banjarmasin
Banjarnegara
Bantul
Banyumas
Banyuwangi
Barcelona
Barru
Batam
Batang
Batu
Batulicin
Bekasi
Belitung
Bengkalis
Bengkulu
Biak
Bima
Binjai
Bintan
Bireuen
Bitung
Blitar
Blora
Bogor
Bojonegoro
Bondowoso
Bone
Bontang
Boyolali
Brebes
Bukittinggi
Buleleng
Bulukumba
Bungo
Buton
Ciamis
Cianjur
Cibinong
Cikarang
Cilacap
Cilegon
Cimahi
Cirebon
Demak
Denpasar
Depok
Dili
Dompu
Dubai
Dumai
Ende
Enrekang
Garut
Gaza
George Town
Gianyar
Gorontalo
Gowa
Gresik
Grobogan
Gunungkidul
Gunungsitoli
Hong Kong
Indramayu
Ipoh
Istanbul
Jakarta
Jakarta Barat
Jakarta Pusat
Jakarta Selatan
Jakarta Timur
Jakarta Utara
Jambi
Jayapura
Jeddah
Jember
Jembrana
Jeneponto
Jenewa
Jepara
Jogja
Jogjakarta
Jombang
Kabanjahe
Kalianda
Karanganyar
Karangasem
Karawang
Karimun
Kebumen
Kediri
Kefamenanu
Kendal
Kendari
Ketapang
Kisaran
Klaten
Klungkung
Kolaka
Kota Bekasi
Kota Bharu
Kota Gaza
Kuala Terengganu
Kuantan
Kudus
Kulon Progo
Kulonprogo
Kuningan
Kupang
Kutai Kartanegara
Labuan Bajo
Lamongan
Lampung
Langsa
Lebak
Lhokseumawe
Liverpool
Lombok
Lombok Barat
Lombok Tengah
Lombok Timur
Lombok Utara
Los Angeles
Lubuklinggau
Lumajang
Lumut
Madinah
Madiun
Magelang
Magetan
Majalengka
Majene
Makassar
Makkah
Malang
Mamuju
Manado
Manchester
Manokwari
Marawi
Maros
Martapura
Mataram
Maumere
Medan
Mekkah
Melaka
Mempawah
Merauke
Metro
Milan
Miri
Mojokerto
Muara Enim
Muaro Jambi
Mumbai
Nabire
New York
Nganjuk
Ngawi
Nunukan
Nusa Dua
Pacitan
Padang
Padang Panjang
Padang Pariaman
Padangsidimpuan
Pagar Alam
Pagaralam
Palangka Raya
Palangkaraya
Palembang
Palopo
Palu
Pamekasan
Pandeglang
Pangandaran
Pangkal Pinang
Pangkalan Bun
Pangkalpinang
Parepare
Pariaman
Pasaman
Pasuruan
Pati
Payakumbuh
Pekalongan
Pekanbaru
Pemalang
Pematangsiantar
Petaling Jaya
Polewali Mandar
Ponorogo
Pontianak
Poso
Prabumulih
Probolinggo
Purbalingga
Purwakarta
Purwodadi
Purwokerto
Purworejo
Raja Ampat
Ramallah
Rembang
Sabang
Salatiga
Samarinda
Sambas
Sampang
Sampit
San Francisco
Sandakan
Sangatta
Sentani
Serang
Seremban
Shah Alam
Shanghai
Siantar
Sibu
Sidoarjo
Sidrap
Simalungun
Singaraja
Singkawang
Sinjai
Situbondo
Sleman
Solo
Soreang
Sorong
Sragen
St. Petersburg
Stabat
Subang
Sukabumi
Sukoharjo
Sumbawa
Sumedang
Sumenep
Sungai Penuh
Sungailiat
Surabaya
Surakarta
Sydney
Tabanan
Takalar
Tanah Laut
Tangerang
Tangerang Selatan
Tangsel
Tanjung Pinang
Tanjung Selor
Tanjungbalai
Tanjungpinang
Tarakan
Tasikmalaya
Tawau
Tebing Tinggi
Tegal
Tel Aviv
Temanggung
Ternate
Timika
Toraja
Trenggalek
Tuban
Tulungagung
Ubud
Ungaran
Wajo
Wamena
Wonogiri
Wonosobo
Yerusalem
Yogyakarta
`;
