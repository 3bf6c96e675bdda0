/**
 * Languages that detection can name, by ISO 639-3 code: those of the detector's model, of franc, and their macrolanguages.
 * English names after Unicode CLDR (Unicode-3.0), where it has none or the same for two after ISO 639-3 itself.
 * Columns: code | English name. Sorted.
 */
export const LANGUAGES_TABLE = `
ace | Acehnese
ada | Adangme
afr | Afrikaans
aii | Assyrian Neo-Aramaic
als | Tosk Albanian
amh | Amharic
ara | Arabic
arb | Arabic
ayr | Central Aymara
aze | Azerbaijani
azj | Azerbaijani
bam | Bambara
ban | Balinese
bbc | Toba Batak
bci | Baoulé
bcl | Bikol
bel | Belarusian
bem | Bemba
ben | Bengali
bho | Bhojpuri
bin | Bini
bjn | Banjarese
bod | Tibetan
bos | Bosnian
bug | Buginese
bul | Bulgarian
bum | Bulu
cat | Catalan
ceb | Cebuano
ces | Czech
cjk | Chokwe
ckb | Central Kurdish
cmn | Mandarin Chinese
cym | Welsh
dan | Danish
deu | German
dip | Northeastern Dinka
dyu | Dyula
ekk | Estonian
ell | Greek
emk | Eastern Maninkakan
eng | English
epo | Esperanto
est | Estonian
eus | Basque
ewe | Ewe
fas | Persian
fin | Finnish
fon | Fon
fra | French
fry | Western Frisian
fuf | Pular
fuv | Nigerian Fulfulde
gaa | Ga
gle | Irish
glg | Galician
gor | Gorontalo
guj | Gujarati
hat | Haitian Creole
hau | Hausa
hbs | Serbo-Croatian
heb | Hebrew
hil | Hiligaynon
hin | Hindi
hms | Southern Qiandong Miao
hnj | Hmong Njua
hrv | Croatian
hun | Hungarian
hye | Armenian
iba | Iban
ibb | Ibibio
ibo | Igbo
iii | Sichuan Yi
ilo | Iloko
ind | Indonesian
isl | Icelandic
ita | Italian
jav | Javanese
jpn | Japanese
kan | Kannada
kat | Georgian
kaz | Kazakh
kbd | Kabardian
kbp | Kabiyè
kde | Makonde
khk | Mongolian
khm | Khmer
kin | Kinyarwanda
kir | Kyrgyz
kmb | Kimbundu
knc | Kanuri
kng | Kongo
koi | Komi-Permyak
kor | Korean
lao | Lao
lav | Latvian
lin | Lingala
lit | Lithuanian
lua | Luba-Lulua
lug | Ganda
lun | Lunda
lus | Mizo
lvs | Latvian
mad | Madurese
mag | Magahi
mai | Maithili
mak | Makasar
mal | Malayalam
mar | Marathi
men | Mende
min | Minangkabau
mkd | Macedonian
mlg | Malagasy
mlt | Maltese
mon | Mongolian
mos | Mossi
mri | Maori
msa | Malay
mya | Burmese
ndo | Ndonga
nds | Low German
nep | Nepali
nhn | Central Nahuatl
nij | Ngaju
nld | Dutch
nno | Norwegian Nynorsk
nob | Norwegian Bokmål
nor | Norwegian
npi | Nepali
nso | Northern Sotho
nya | Nyanja
nyn | Nyankole
pam | Pampanga
pan | Punjabi
pbu | Pashto
pes | Persian
plt | Malagasy
pol | Polish
por | Portuguese
prs | Dari
pus | Pashto
qug | Chimborazo Highland Quichua
quy | Ayacucho Quechua
quz | Cusco Quechua
rmn | Balkan Romani
ron | Romanian
run | Rundi
rup | Aromanian
rus | Russian
sag | Sango
sas | Sasak
sat | Santali
sco | Scots
shn | Shan
sin | Sinhala
skr | Saraiki
slk | Slovak
slv | Slovenian
smo | Samoan
sna | Shona
snk | Soninke
som | Somali
sot | Southern Sotho
spa | Spanish
sqi | Albanian
src | Logudorese Sardinian
srp | Serbian
ssw | Swati
suk | Sukuma
sun | Sundanese
swa | Swahili
swe | Swedish
swh | Swahili
tam | Tamil
tat | Tatar
tel | Telugu
tem | Timne
tet | Tetum
tgk | Tajik
tgl | Tagalog
tha | Thai
tir | Tigrinya
tiv | Tiv
toi | Tonga (Zambia)
tpi | Tok Pisin
tsn | Tswana
tso | Tsonga
tuk | Turkmen
tur | Turkish
tzm | Central Atlas Tamazight
uig | Uyghur
ukr | Ukrainian
umb | Umbundu
und | Undetermined
urd | Urdu
uzb | Uzbek
uzn | Uzbek
vec | Venetian
ven | Venda
vie | Vietnamese
vmw | Makhuwa
war | Waray
wol | Wolof
xho | Xhosa
yao | Yao
ydd | Yiddish
yid | Yiddish
yor | Yoruba
zgh | Standard Moroccan Tamazight
zho | Chinese
zlm | Malay
zsm | Malay
zul | Zulu
zyb | Yongbei Zhuang
`;
