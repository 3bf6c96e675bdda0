import { lazy, listOf, rowsOf } from '../table.ts';
import { OFFICE_HOLDERS_TABLE } from './office-holders.table.ts';

const holders = lazy(
  (): ReadonlyMap<string, { readonly titles: readonly string[]; readonly country: string }> =>
    new Map(rowsOf(OFFICE_HOLDERS_TABLE).map(([name = '', titles, country = '']) => [name, { titles: listOf(titles), country }])),
);

/** The state (ISO 3166-1 alpha-2) of which the table says that this person of the table of people holds or held the office; `null` when it does not. */
export function stateOfOffice(name: string, title: string): string | null {
  const held = holders().get(name);
  return held?.titles.includes(title) ? held.country : null;
}
