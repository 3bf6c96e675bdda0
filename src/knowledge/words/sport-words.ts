import { foldHashes } from '../../text/fold.ts';
import { lazy } from '../table.ts';

/** Words of sport reports: there a weapon's word is a figure of speech. Own list. */
export const sportWords: () => ReadonlySet<number> = lazy(() =>
  foldHashes(`
    gol pemain laga pelatih klub liga timnas striker gelandang bek kiper skor pertandingan sepak bola musim transfer babak turnamen juara
    stadion wasit piala penalti poin klasemen striker winger skuad skuat menit cetak atlet medali basket voli bulutangkis badminton petinju ronde MotoGP pebalap`),
);

/** Words of football alone. Own list. */
export const footballWords: () => ReadonlySet<number> = lazy(() =>
  foldHashes('gol kiper bek gelandang striker penyerang winger bomber penalti gawang sepak sepakbola klub merumput pramusim'),
);

/** Words of sports without clubs that are called by their city. Own list. */
export const otherSportWords: () => ReadonlySet<number> = lazy(() =>
  foldHashes('atletik basket badminton bulutangkis formula grand MotoGP padel pebalap pembalap petenis petinju prix ronde sirkuit tenis tinju voli renang'),
);
