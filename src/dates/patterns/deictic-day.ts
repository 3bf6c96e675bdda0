import { fragments } from '../fragments.ts';
import type { Meaning } from '../meaning.ts';
import { shifted } from '../meaning.ts';
import { partOf } from '../parts.ts';
import { DAYS_AWAY, type Pattern, sticky } from '../pattern.ts';
import { DEIXIS } from '../triggers.ts';

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
  starts: DEIXIS,
  needs: () => DAYS_AWAY,
  regex: sticky(() => `(?<day>kemarin lusa|kemarin dulu|besok lusa|kemarin|kemaren|besok|esok hari|esok|lusa)(?: (?<part>${fragments().part}))?`),
  read: ({ groups }): Meaning => {
    const day = shifted('day', DAYS[groups['day'] ?? ''] ?? 0);
    return groups['part'] === undefined ? day : partOf(day, groups['part']);
  },
};
