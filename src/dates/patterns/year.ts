import { fragments } from '../fragments.ts';
import { point } from '../meaning.ts';
import { type Pattern, sticky } from '../pattern.ts';
import { isYear } from '../refine/bare-years.ts';
import { YEAR_NUMBER } from '../triggers.ts';

/** "sejak 2014", "Pemilu 2024": a year alone, where its neighbours let it be one. */
export const bareYear: Pattern = {
  id: 'year',
  starts: YEAR_NUMBER,
  regex: sticky(() => `(?<year>${fragments().year})(?![.,/:]?[0-9]|-[0-9]|%|[.,]-)`),
  read: ({ view, start, end, groups }) => (isYear(view, start, end) ? point({ year: Number(groups['year']) }) : null),
};
