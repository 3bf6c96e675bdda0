import type { Meaning } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { fragments } from '../reading/fragments.ts';
import { SHIFTS } from '../reading/shift-words.ts';

const SEASONS: Readonly<Record<string, string>> = { semi: 'SP', panas: 'SU', gugur: 'FA', rontok: 'FA', dingin: 'WI', salju: 'WI' };

/** "musim panas 2022", "musim dingin lalu", "musim gugur tahun depan". */
export const season: Pattern = {
  id: 'season',
  examples: [['Klub menjual pemainnya [musim panas lalu].', '2023-SU']],
  refusals: ['Ia suka musim panas.'],
  regex: () =>
    `musim (?<season>semi|panas|gugur|rontok|dingin|salju)(?: (?:tahun )?(?<year>${fragments().year})(?![.,/-]?[0-9])| tahun (?<yearShift>lalu|silam|ini|depan|mendatang)| (?:yang )?(?<self>lalu|silam|kemarin|ini|depan|mendatang|nanti))?`,
  read: ({ groups }): Meaning | null => {
    const self = groups['self'];
    const shift = groups['yearShift'];
    if (self === undefined && shift === undefined && groups['year'] === undefined) return null;
    const lean = self === undefined ? null : SHIFTS[self] === -1 ? 'past' : self === 'ini' ? 'this' : 'future';
    return {
      kind: 'period',
      name: SEASONS[groups['season'] ?? ''] ?? 'SU',
      year: groups['year'] === undefined ? null : Number(groups['year']),
      yearShift: shift === undefined ? null : (SHIFTS[shift] ?? 0),
      lean,
    };
  },
};
