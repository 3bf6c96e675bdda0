import { MONTHS } from '../dates/months.ts';
import { lazy, listOf, rowsOf } from '../table.ts';
import { MONTH_NAMES_TABLE } from './month-names.table.ts';

/** The number of the month, 1 to 12, by its names in Indonesian, English and other languages of news sites; all in lower case. */
export const monthNames: () => ReadonlyMap<string, number> = lazy(() => {
  const names = new Map(
    rowsOf(MONTH_NAMES_TABLE).flatMap(([month, ...cells]) => cells.flatMap((cell) => listOf(cell).map((name) => [name, Number(month)] as const))),
  );
  MONTHS.forEach((forms, index) => {
    for (const form of forms) names.set(form, index + 1);
  });
  return names;
});
