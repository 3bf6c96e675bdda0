import { shifted } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { fragments } from '../reading/fragments.ts';

/** "awal tahun", "akhir bulan", "pertengahan tahun": the edge of the running year or month. */
export const edge: Pattern = {
  id: 'edge',
  examples: [['Jalan tol selesai [akhir tahun] juga.', '2024']],
  refusals: ['Jalan tol selesai akhir tahun 2022.'],
  regex: () =>
    `(?<edge>awal|akhir|pertengahan|penghujung) (?<unit>tahun|bulan)(?! (?:[0-9]|ini|lalu|depan|mendatang|silam|kemarin|itu|tersebut|yang sama|yang lalu|${fragments().month}))`,
  read: ({ groups }) => {
    const mod = groups['edge'] === 'awal' ? 'START' : groups['edge'] === 'pertengahan' ? 'MID' : 'END';
    return { meaning: shifted(groups['unit'] === 'tahun' ? 'year' : 'month', 0), mod };
  },
};
