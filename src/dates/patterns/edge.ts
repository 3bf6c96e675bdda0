import { fragments } from '../fragments.ts';
import { shifted } from '../meaning.ts';
import { type Pattern, sticky } from '../pattern.ts';
import { EDGE } from '../triggers.ts';

/** "awal tahun", "akhir bulan", "pertengahan tahun": the edge of the running year or month. */
export const edge: Pattern = {
  id: 'edge',
  starts: EDGE,
  needs: () => ['tahun', 'bulan'],
  regex: sticky(
    () =>
      `(?<edge>awal|akhir|pertengahan|penghujung) (?<unit>tahun|bulan)(?! (?:[0-9]|ini|lalu|depan|mendatang|silam|kemarin|itu|tersebut|yang sama|yang lalu|${fragments().month}))`,
  ),
  read: ({ groups }) => {
    const mod = groups['edge'] === 'awal' ? 'START' : groups['edge'] === 'pertengahan' ? 'MID' : 'END';
    return { meaning: shifted(groups['unit'] === 'tahun' ? 'year' : 'month', 0), mod };
  },
};
