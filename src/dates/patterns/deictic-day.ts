import { deicticDays } from '../../knowledge/dates/deictic-days.ts';
import type { Meaning } from '../meaning.ts';
import { shifted } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { partOf } from '../reading/parts.ts';

/** "kemarin", "besok pagi", "lusa": a day counted from the publication date. */
export const deicticDay: Pattern = {
  id: 'deictic-day',
  examples: [
    ['Listrik padam [kemarin] selama perbaikan.', '2024-05-14'],
    ['Ia pulang [hari besok] saja.', '2024-05-16'],
    ['Kapal berangkat [besok pagi] dari Merak.', '2024-05-16TMO'],
  ],
  refusals: ['Anak bernama Fajar tiba.'],
  regex: (words) => `(?<day>${words.deicticDay})(?: (?<part>${words.part}))?`,
  read: ({ view, groups }): Meaning => {
    const day = shifted('day', deicticDays(view.language).get(groups['day'] ?? '') ?? 0);
    return groups['part'] === undefined ? day : partOf(day, groups['part']);
  },
};
