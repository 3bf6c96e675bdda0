import { shifted } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { countOf, FUTURE, PAST } from '../reading/shift-words.ts';

/** "akhir pekan ini", "akhir minggu lalu", "akhir pekan". */
export const weekend: Pattern = {
  id: 'weekend',
  examples: [['Festival digelar [akhir pekan ini] di Ubud.', '2024-W20-WE']],
  refusals: ['Pekan ini festival digelar.'],
  regex: () => `akhir (?:pekan|minggu(?! [0-9]))(?: (?:yang )?(?<where>ini|${PAST}|${FUTURE}))?`,
  read: ({ groups }) => shifted('weekend', groups['where'] === undefined ? null : countOf(groups['where'])),
};
