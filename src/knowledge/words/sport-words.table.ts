/**
 * Words of sport reports, by class. Own list. `sport`: there a weapon's word is a figure of speech; `football`: of football alone;
 * `other`: of sports without clubs that are called by their city. Columns: class | language | words. Words match in any case. Sorted by class.
 */
export const SPORT_WORDS_TABLE = `
football | ind | gol; kiper; bek; gelandang; striker; penyerang; winger; bomber; penalti; gawang; sepak; sepakbola; klub; merumput; pramusim
other | ind | atletik; basket; badminton; bulutangkis; formula; grand; MotoGP; padel; pebalap; pembalap; petenis; petinju; prix; ronde; sirkuit; tenis; tinju; voli; renang
sport | ind | gol; pemain; laga; pelatih; klub; liga; timnas; striker; gelandang; bek; kiper; skor; pertandingan; sepak; bola; musim; transfer; babak; turnamen; juara
sport | ind | stadion; wasit; piala; penalti; poin; klasemen; winger; skuad; skuat; menit; cetak; atlet; medali; basket; voli; bulutangkis; badminton; petinju; ronde; MotoGP; pebalap
`;
