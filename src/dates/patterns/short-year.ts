import { neighbourSource } from '../../knowledge/dates/neighbours.ts';
import { lazy } from '../../knowledge/table.ts';
import { type Meaning, point } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { apostropheYear, monthNumber } from '../reading/fragments.ts';

/** Words after which figures with an apostrophe are a year. */
const lead = lazy(() => new RegExp(`(?<![a-z0-9])${neighbourSource('short-year')} $`, 'u'));

/** "Angkatan '45", "tragedi '65": a year without its century, after a word that a year follows. */
export const shortYear: Pattern = {
  id: 'short-year',
  examples: [
    ["Angkatan ['45] dikenang.", '1945'],
    ["Reformasi ['98] dikenang.", '1998'],
  ],
  refusals: ["Ia berkata '45 orang tiba'.", "Lagu era '80-an diputar."],
  regex: () => "'(?<year>[0-9]{2})(?![.,/:'-]?[0-9]|-?an|')",
  read: ({ view, start, groups }): Meaning | null => {
    if (!lead().test(view.text.slice(Math.max(0, start - 16), start))) return null;
    return point({ year: apostropheYear(groups['year'] ?? '') });
  },
};

/** "Mei '98", "Juli ’98". */
export const shortMonthYear: Pattern = {
  id: 'short-month-year',
  examples: [["Reformasi [Mei '98] dikenang.", '1998-05']],
  refusals: ["Reformasi Mei '9 dikenang."],
  regex: ({ month }) => `(?:bulan )?(?<month>${month}),? '(?<year>[0-9]{2})(?![0-9]|-?an)`,
  read: ({ groups }) => {
    const month = monthNumber(groups['month']);
    return month === null ? null : point({ month, year: apostropheYear(groups['year'] ?? '') });
  },
};
