import { monthNumbers } from '../dates/months.ts';
import { lazy, listOf, rowsOf } from '../table.ts';
import { MONTH_NAMES_TABLE } from './month-names.table.ts';

/** The number of the month, 1 to 12, by its names in Indonesian, Malay, English and other languages of news sites; all in lower case. */
export const monthNames: () => ReadonlyMap<string, number> = lazy(() => {
  const others = rowsOf(MONTH_NAMES_TABLE).flatMap(([month, ...cells]) => cells.flatMap((cell) => listOf(cell).map((name) => [name, Number(month)] as const)));
  return new Map([...others, ...monthNumbers()]);
});
