import { type Html, html } from '../html/html.ts';
import { largest, pairsOf } from './archive.ts';

/** A tally of pairs as a table: what to call its rows and columns, and how many of each are shown. */
export interface Matrix {
  readonly caption: string;
  readonly corner: string;
  readonly tally: ReadonlyMap<string, number>;
  readonly row: (key: string) => string;
  readonly column: (key: string) => string;
  readonly mostRows: number;
  readonly mostColumns: number;
}

const add = (sums: Map<string, number>, key: string, count: number): void => void sums.set(key, (sums.get(key) ?? 0) + count);

/** The columns with the largest sums, and the rows with the largest that have something in them; a cell is empty where nothing was counted. */
export function matrix({ caption, corner, tally, row, column, mostRows, mostColumns }: Matrix): Html {
  const sums = { rows: new Map<string, number>(), columns: new Map<string, number>() };
  const cells = new Map<string, number>();
  for (const pair of pairsOf(tally)) {
    add(sums.rows, pair.row, pair.count);
    add(sums.columns, pair.column, pair.count);
    cells.set(JSON.stringify([pair.row, pair.column]), pair.count);
  }
  const columns = largest(sums.columns, mostColumns).map(([key]) => key);
  const countsIn = (key: string): (number | undefined)[] => columns.map((of) => cells.get(JSON.stringify([key, of])));
  const rows = largest(sums.rows, sums.rows.size).filter(([key]) => countsIn(key).some((count) => count !== undefined));
  const lines = rows.slice(0, mostRows).map(([key, sum]) => {
    const counts = countsIn(key);
    return html`<tr><th scope="row">${row(key)}</th><td>${sum}</td>${counts.map((count) => (count === undefined ? html`<td></td>` : html`<td class="some">${count}</td>`))}</tr>
`;
  });
  const head = columns.map((key) => html`<th scope="col">${column(key)}</th>`);
  return html`<div class="wide matrix" role="region" tabindex="0" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr><th scope="col">${corner}</th><th scope="col">all</th>${head}</tr></thead><tbody>${lines}</tbody></table></div>
`;
}
