import { dayOf } from '../calendar.ts';
import { point } from '../meaning.ts';
import { type Pattern, sticky } from '../pattern.ts';
import { FIGURES, TANGGAL } from '../triggers.ts';

/** "(27/07)": day and month alone in brackets; the brackets stay outside. */
export const bracketDate: Pattern = {
  id: 'bracket-date',
  starts: FIGURES,
  regex: sticky(() => '(?<=\\( ?)(?<day>[0-3]?[0-9])/(?<month>[01]?[0-9])(?= ?\\))'),
  read: ({ groups }) => {
    const [month, day] = [Number(groups['month']), Number(groups['day'])];
    return dayOf(2000, month, day) === null ? null : point({ day, month });
  },
};

/** "tanggal 18/7", "tgl 5/10". */
export const headDate: Pattern = {
  id: 'head-date',
  starts: TANGGAL,
  regex: sticky(() => '(?:tanggal|tgl\\.?) (?<day>[0-3]?[0-9])/(?<month>[01]?[0-9])(?!/?[0-9])'),
  read: bracketDate.read,
};
