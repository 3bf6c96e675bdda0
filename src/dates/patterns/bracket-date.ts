import { dayOf } from '../calendar.ts';
import { fragments, weekdayNumber } from '../fragments.ts';
import { point } from '../meaning.ts';
import { BRACKETED, type Pattern, sticky } from '../pattern.ts';
import { FIGURES, HARI, TANGGAL, WEEKDAY } from '../triggers.ts';

/** "(27/07)": day and month alone in brackets; the brackets stay outside. */
export const bracketDate: Pattern = {
  id: 'bracket-date',
  starts: FIGURES,
  needs: () => BRACKETED,
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
  needs: () => ['0/0'],
  regex: sticky(() => '(?:tanggal|tgl\\.?) (?<day>[0-3]?[0-9])/(?<month>[01]?[0-9])(?!/?[0-9])'),
  read: bracketDate.read,
};

/** "Rabu 19/7", "Rabu, 19/07": figures that the weekday makes a date. */
export const weekdayFigures: Pattern = {
  id: 'weekday-figures',
  starts: WEEKDAY | HARI,
  needs: () => ['0/0'],
  regex: sticky(() => `(?:hari )?(?<weekday>${fragments().shortWeekday})\\.?,? (?<day>[0-3]?[0-9])/(?<month>[01]?[0-9])(?![./-]?[0-9])`),
  read: ({ groups }) => {
    const [month, day] = [Number(groups['month']), Number(groups['day'])];
    return dayOf(2000, month, day) === null ? null : point({ day, month, weekday: weekdayNumber(groups['weekday']) });
  },
};

/** "JAKARTA, 27/7 – …", "Solo, 5/3 (Antara)": the figures of a dateline. */
export const datelineFigures: Pattern = {
  id: 'dateline-figures',
  starts: FIGURES,
  regex: sticky(() => '(?<=[a-z], )(?<day>[0-3]?[0-9])/(?<month>[01]?[0-9])(?= ?(?:-|—|\\())'),
  read: bracketDate.read,
};
