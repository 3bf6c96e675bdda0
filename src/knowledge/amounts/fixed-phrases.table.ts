/**
 * Phrases with a number that are not amounts: "empat mata", "roda dua". Own compilation. One phrase a line. Sorted.
 */
export const FIXED_PHRASES_TABLE = `
delapan besar
dua arah
dua belah pihak
dua kali
dua pihak
dua rumah tangga
empat besar
empat mata
kaki lima
lima waktu
nomor satu
perempat final
roda dua
roda empat
roda tiga
salah satu
satu arah
satu atap
satu kali
satu lagi
satu per satu
satu persatu
satu pintu
satu pun
satu rumah tangga
satu sama
satu sama lain
satu suara
satu tank penuh
satu-satunya
seribu satu
tiga besar
tiga kali
`;
