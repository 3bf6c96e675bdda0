import { deicticDays } from '../../knowledge/dates/deictic-days.ts';
import { neighbours } from '../../knowledge/dates/neighbours.ts';
import type { Meaning } from '../meaning.ts';
import { shifted } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { partOf } from '../reading/parts.ts';
import { wordBefore } from '../view/before.ts';

const SEASONS = neighbours('season');

/** "Musim kemarin" and "Piala Asia 2023 kemarin" are not of yesterday. */
const isSeason = (word: string): boolean => SEASONS().has(word) || /^(?:19|20)[0-9]{2}$/u.test(word);

/** "kemarin", "besok pagi", "lusa": a day counted from the publication date. */
export const deicticDay: Pattern = {
  id: 'deictic-day',
  examples: [
    ['Listrik padam [kemarin] selama perbaikan.', '2024-05-14'],
    ['Ia pulang [hari besok] saja.', '2024-05-16'],
    ['Kapal berangkat [besok pagi] dari Merak.', '2024-05-16TMO'],
  ],
  refusals: ['Anak bernama Fajar tiba.', 'Ia pindah di akhir musim kemarin.', 'Ia juara Indonesia Open 2023 kemarin.'],
  regex: (words) => `(?<day>${words.deicticDay})(?: (?<part>${words.part}))?`,
  read: ({ view, start, groups }): Meaning | null => {
    if (deicticDays(view.language).get(groups['day'] ?? '') === -1 && isSeason(wordBefore(view.text, start))) return null;
    const day = shifted('day', deicticDays(view.language).get(groups['day'] ?? '') ?? 0);
    return groups['part'] === undefined ? day : partOf(day, groups['part']);
  },
};
