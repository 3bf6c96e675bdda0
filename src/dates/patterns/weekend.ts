import { shifted } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { shiftOf } from '../reading/fragments.ts';

/** "akhir pekan ini", "akhir minggu lalu", "akhir pekan"; in Malay "hujung minggu". */
export const weekend: Pattern = {
  id: 'weekend',
  examples: [['Festival digelar [akhir pekan ini] di Ubud.', '2024-W20-WE']],
  refusals: ['Pekan ini festival digelar.'],
  regex: (words) => `(?:akhir|hujung) (?:pekan|minggu(?! [0-9]))(?: (?:${words.shift}|(?<next>berikutnya|selanjutnya)))?`,
  read: ({ groups }) => {
    if (groups['next'] !== undefined) return shifted('weekend', 1);
    return shifted('weekend', groups['shift'] === undefined ? null : shiftOf(groups['shift']));
  },
};
