/**
 * Words inside names of organisations that decide which forms name one organisation, by what they do. Own lists.
 * Classes: form (before a company's, party's or bank's own name, left out in passing), tail (behind it), whole (only a whole name has it),
 * media (what an abbreviation may have behind it: "CBS News"), generic (heads of many names: alone they name none), local
 * (abbreviations of bodies that every place has).
 * Columns: class | language | words
 */
export const ORGANISATION_WORDS_TABLE = `
form | ind | bank; berita; cv; kantor; klub; partai; persero; perseroan; perum; pt; tbk; the; ud; yayasan
generic | ind | asosiasi; badan; bank; dewan; dinas; direktorat; fakultas; federasi; forum; gereja; grup; kantor; kejaksaan; kementerian; kepolisian; komando; komisi; komite; lembaga; mahkamah; majelis; masjid; organisasi; panitia; partai; pemerintah; pengadilan; pengurus; persatuan; pesantren; polisi; pusat; satgas; satuan; sd; sekolah; sma; smk; smp; tim; unit; universitas; yayasan
local | ind | bkpsdm; bpbd; bpkad; dlh; dlhk; dpmptsp; dprd; dprk; dpupr; kpud; pn; ptun; rsud; rsup; uptd
media | ind | news; tv
tail | ind | co; company; corp; corporation; group; grup; holdings; inc; internasional; international; ltd; persero; tbk
whole | ind | persero; tbk
`;

/**
 * Short forms inside names of ministries, local governments and courts, and what they are short for. Own list.
 * Columns: short form | language | written out
 */
export const ORGANISATION_SHORT_FORMS_TABLE = `
ditjen | ind | direktorat jenderal
jabar | ind | jawa barat
jateng | ind | jawa tengah
jatim | ind | jawa timur
kalbar | ind | kalimantan barat
kalsel | ind | kalimantan selatan
kaltara | ind | kalimantan utara
kalteng | ind | kalimantan tengah
kaltim | ind | kalimantan timur
kejagung | ind | kejaksaan agung
kejari | ind | kejaksaan negeri
kejati | ind | kejaksaan tinggi
kemenag | ind | kementerian agama
kemenaker | ind | kementerian ketenagakerjaan
kemendag | ind | kementerian perdagangan
kemendagri | ind | kementerian dalam negeri
kemendikdasmen | ind | kementerian pendidikan dasar dan menengah
kemenhan | ind | kementerian pertahanan
kemenhub | ind | kementerian perhubungan
kemenkes | ind | kementerian kesehatan
kemenkeu | ind | kementerian keuangan
kemenkumham | ind | kementerian hukum dan ham
kemenlu | ind | kementerian luar negeri
kemenperin | ind | kementerian perindustrian
kemenpora | ind | kementerian pemuda dan olahraga
kemensetneg | ind | kementerian sekretariat negara
kemensos | ind | kementerian sosial
kementan | ind | kementerian pertanian
kemhan | ind | kementerian pertahanan
kemkomdigi | ind | kementerian komunikasi dan digital
kemlu | ind | kementerian luar negeri
kemnaker | ind | kementerian ketenagakerjaan
komdigi | ind | kementerian komunikasi dan digital
pemkab | ind | pemerintah kabupaten
pemkot | ind | pemerintah kota
pemprov | ind | pemerintah provinsi
saudi | ind | arab saudi
sulsel | ind | sulawesi selatan
sulteng | ind | sulawesi tengah
sultra | ind | sulawesi tenggara
sulut | ind | sulawesi utara
sumbar | ind | sumatera barat
sumsel | ind | sumatera selatan
sumut | ind | sumatera utara
`;
