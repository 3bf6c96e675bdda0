import { shifted } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';

/** "awal tahun", "akhir bulan", "pertengahan tahun": the edge of the running year or month. */
export const edge: Pattern = {
  id: 'edge',
  examples: [['Jalan tol selesai [akhir tahun] juga.', '2024']],
  refusals: ['Jalan tol selesai akhir tahun 2022.'],
  regex: (words) =>
    `(?<edge>awal|akhir|pertengahan|penghujung|hujung) (?<unit>tahun|bulan)(?! (?:[0-9]|${words.shiftWord}|itu|tersebut|yang sama|yang lalu|${words.month}))`,
  read: ({ groups }) => {
    const mod = groups['edge'] === 'awal' ? 'START' : groups['edge'] === 'pertengahan' ? 'MID' : 'END';
    return { meaning: shifted(groups['unit'] === 'tahun' ? 'year' : 'month', 0), mod };
  },
};
