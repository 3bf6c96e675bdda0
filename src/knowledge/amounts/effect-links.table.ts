/**
 * Words around a number of people that tell where the effect on them stands. Classes: link (between "korban tewas" and its number), filler
 * (between a verb and the number of those it befell: "menewaskan lagi 12 orang"), negation, clause-end (words that end a clause),
 * after-number (behind a number of people that no noun follows). Own compilation. Columns: class | language | words
 */
export const EFFECT_LINKS_TABLE = `
after-number | ind | akibat; cedera; dalam; dan; dari; di; ditahan; ditangkap; hilang; hingga; ketika; luka; luka-luka; meninggal; pada; saat; serta; setelah; sudah; telah; terluka; tewas; yang
clause-end | ind | akibat; karena; ketika; namun; saat; sebelum; sedangkan; sementara; setelah; tetapi; usai
filler | ind | juga; lagi; para; pula; total
link | ind | ada; adalah; berjumlah; bertambah; kepada; menjadi; mencapai; meningkat; sebanyak; sejumlah; tercatat; terdapat; total; yaitu; yakni; :
link | zsm | seramai
negation | ind | belum; bukan; tak; tanpa; tidak
`;
