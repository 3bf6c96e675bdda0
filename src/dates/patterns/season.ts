import type { Meaning } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { shiftIn } from '../reading/shift-in.ts';

const SEASONS: Readonly<Record<string, string>> = { semi: 'SP', panas: 'SU', gugur: 'FA', rontok: 'FA', dingin: 'WI', salju: 'WI' };

/** "musim panas 2022", "musim dingin lalu", "musim gugur tahun depan". */
export const season: Pattern = {
  id: 'season',
  examples: [['Klub menjual pemainnya [musim panas lalu].', '2023-SU']],
  refusals: ['Ia suka musim panas.'],
  regex: (words) =>
    `musim (?<season>semi|panas|gugur|rontok|dingin|salju)(?: (?:tahun )?(?<year>${words.year})(?![.,/-]?[0-9])| (?<ofYear>tahun )?${words.shift})?`,
  read: ({ groups }): Meaning | null => {
    const shift = groups['shift'];
    if (shift === undefined && groups['year'] === undefined) return null;
    return {
      kind: 'period',
      name: SEASONS[groups['season'] ?? ''] ?? 'SU',
      year: groups['year'] === undefined ? null : Number(groups['year']),
      ...shiftIn(shift, groups['ofYear'] !== undefined),
    };
  },
};
