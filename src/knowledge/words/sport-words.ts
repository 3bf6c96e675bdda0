import { foldHashes } from '../../text/fold.ts';
import { lazy } from '../table.ts';

/** Words of sport reports: there "Madrid" is a club and a weapon's word a figure of speech. Own list. */
export const sportWords: () => ReadonlySet<number> = lazy(() =>
  foldHashes(`
    gol pemain laga pelatih klub liga timnas striker gelandang bek kiper skor pertandingan sepak bola musim transfer babak turnamen juara
    stadion wasit piala penalti poin klasemen striker winger skuad skuat menit cetak atlet medali basket voli bulutangkis badminton petinju ronde MotoGP pebalap`),
);
