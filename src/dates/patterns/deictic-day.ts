import type { Meaning } from '../meaning.ts';
import { shifted } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { partOf } from '../reading/parts.ts';

const DAYS: Readonly<Record<string, number>> = {
  'kemarin lusa': -2,
  'kemarin dulu': -2,
  kemarin: -1,
  kemaren: -1,
  besok: 1,
  esok: 1,
  'esok hari': 1,
  lusa: 2,
  tulat: 3,
  'besok lusa': 2,
};

/** "kemarin", "besok pagi", "lusa": a day counted from the publication date. */
export const deicticDay: Pattern = {
  id: 'deictic-day',
  examples: [
    ['Listrik padam [kemarin] selama perbaikan.', '2024-05-14'],
    ['Kapal berangkat [besok pagi] dari Merak.', '2024-05-16TMO'],
  ],
  refusals: ['Anak bernama Fajar tiba.'],
  regex: (words) => `(?<day>kemarin lusa|kemarin dulu|besok lusa|kemarin|kemaren|besok|esok hari|esok|lusa)(?: (?<part>${words.part}))?`,
  read: ({ groups }): Meaning => {
    const day = shifted('day', DAYS[groups['day'] ?? ''] ?? 0);
    return groups['part'] === undefined ? day : partOf(day, groups['part']);
  },
};
