import { isYear } from '../guards/bare-years.ts';
import { point } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';

/** "sejak 2014", "Pemilu 2024": a year alone, where its neighbours let it be one. */
export const bareYear: Pattern = {
  id: 'year',
  examples: [
    ['Penduduk kota itu naik sejak [2015].', '2015'],
    ['Ia meraih emas pada Asian Games [2018].', '2018'],
  ],
  refusals: ['Jet Mirage 2000 terbang.', 'Ia tinggal di Jalan Merdeka 1945.', 'Sebanyak 2023 orang mendaftar.'],
  regex: (words) => `(?<year>${words.year})(?![.,/:]?[0-9]|-[0-9]|%|[.,]-)`,
  read: ({ view, start, end, groups }) => (isYear(view, start, end) ? point({ year: Number(groups['year']) }) : null),
};
