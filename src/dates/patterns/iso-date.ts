import { dayOf } from '../calendar.ts';
import { point } from '../meaning.ts';
import { type Pattern, sticky } from '../pattern.ts';
import { YEAR_FIGURES } from '../triggers.ts';

/** "2023-07-18", "2023/07/18": ISO order when the year comes first. */
export const isoDate: Pattern = {
  id: 'iso-date',
  starts: YEAR_FIGURES,
  regex: sticky(() => '(?<year>(?:1[5-9]|20|21)[0-9]{2})(?<mark>[-/.])(?<month>[01]?[0-9])\\k<mark>(?<day>[0-3]?[0-9])(?![./-]?[0-9])'),
  read: ({ groups }) => {
    const [year, month, day] = [Number(groups['year']), Number(groups['month']), Number(groups['day'])];
    return dayOf(year, month, day) === null ? null : point({ day, month, year });
  },
};
