/**
 * Words that a weapon's phrase is read by: those that tell what an article is about (war, crime, space), and those that count a weapon,
 * own it, build it or go on with its designation. Own compilation.
 * Columns: class | language | words. Words are separated by "; " and match in any case. Sorted by class and language.
 */
export const WEAPON_CUES_TABLE = `
blade-count | ind | bilah; pucuk; sebilah; sepucuk
calibre-noun | ind | kaliber
class-noun | ind | kelas
counting-unit | ind | batang; biji; bilah; buah; butir; kg; kilogram; lembar; pasang; pucuk; ton; unit
crime | ind | ancaman; bacokan; barang; begal; berkelahi; bersimbah; bukti; carok; darah; diamankan; diancam; dianiaya; dibacok; dibunuh; dirampas; disabet; ditangkap; ditebas; ditikam; ditusuk; geng; korban; kriminal; luka; lukanya; membacok; membunuh; menebas; mengancam; menganiaya; menikam; menodongkan; menusuk; menyabet; menyerang; merampok; pelaku; pemalakan; pembacokan; pembegalan; pembunuhan; pencurian; penganiayaan; penikaman; penusukan; penyerangan; perampasan; perampokan; perkelahian; polda; polisi; polres; polsek; sabetan; sajam; senjata; tawuran; tebasan; tersangka; tewas; todong; tusukan
firing-verb | ind | ditembakkan; meluncurkan; memakai; memasok; mencegat; menembakkan; menerbangkan; mengerahkan; menggunakan; mengoperasikan; menguji; merontokkan
force-noun | ind | angkatan; bersenjata; darat; garda; korps; laut; marinir; militer; negara; pasukan; pemerintah; pertahanan; revolusi; rezim; tentara; udara
force-noun | zsm | tentera
group-noun | ind | armada; batalyon; baterai; brigade; gelombang; generasi; jenis; kategori; kelas; kontainer; macam; model; paket; peti; ragam; resimen; seri; skadron; skuadron; tipe; varian
group-noun | zsm | kategori; siri
made-by | ind | asal; bikinan; buatan; produksi; rancangan
maker | ind | Airbus; Antonov; Boeing; Dassault; Embraer; Lockheed; Northrop; Pindad; Rafael; Raytheon; Saab; Sukhoi; Tupolev
numeral | ind | beberapa; belas; belasan; delapan; dua; empat; enam; juta; jutaan; lima; puluh; puluhan; ratus; ratusan; ribu; ribuan; satu; sebatang; sebelas; sebilah; sebuah; sebutir; sejumlah; selusin; sembilan; sepasang; sepucuk; sepuluh; seratus; seribu; seunit; tiga; tujuh
one-of | ind | salah
owned-by | ind | kepunyaan; milik; punya
place-noun | ind | Batu; Bukit; Desa; Dusun; Gang; Gunung; Jalan; Jl; Kabupaten; Kali; Kampung; Kecamatan; Kelurahan; Komunitas; Kota; Lembah; Museum; Pantai; Pasar; Pelabuhan; Perguruan; Pulau; Pura; Simpang; Stasiun; Sungai; Tanjung; Terminal
space | ind | antariksa; antariksawan; Ariane; Artemis; astronaut; astronot; bulan; Elon; Falcon; ISRO; kosmonaut; LAPAN; luncur; Mars; mengorbit; Musk; NASA; orbit; planet; satelit; SpaceX; Starlink; Starship; taikonaut
variant | ind | Block; Blok; Mark; Mk; MV; Tipe; Type; Versi
verb-prefix | ind | di; ter
war | ind | agresi; alutsista; amunisi; angkatan; artileri; batalyon; blokade; bombardir; brigade; dicegat; diluncurkan; ditembak; Gaza; gempuran; gerilya; gerilyawan; granat; Hamas; Hizbullah; Houthi; IDF; infanteri; invasi; jenderal; jet-jet; kamikaze; kapal-kapal; kavaleri; Kemhan; KKB; kodam; kogabwilhan; komando; konflik; ledakan; marinir; meledak; meluncurkan; membombardir; mencegat; menembak; menembakkan; menggempur; menghantam; menyerang; milisi; militer; musuh; NATO; nuklir; pangkalan; pasukan; pemberontak; penembakan; pengeboman; Pentagon; perang; persenjataan; pertahanan; pertempuran; prajurit; rudal; rudal-rudal; senjata; serangan; serdadu; tembakan; tempur; tentara; teror; teroris; TNI
`;
