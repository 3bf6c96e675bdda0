/** The cell that begins at `at` with a quote, its doubled quotes undone, and where it ends behind the closing one. */
function quotedCell(row: string, at: number): { readonly cell: string; readonly end: number } {
  let from = at + 1;
  for (;;) {
    const quote = row.indexOf('"', from);
    if (quote < 0) return { cell: row.slice(at + 1).replaceAll('""', '"'), end: row.length };
    if (row[quote + 1] !== '"') return { cell: row.slice(at + 1, quote).replaceAll('""', '"'), end: quote + 1 };
    from = quote + 2;
  }
}

function bareCell(row: string, at: number, delimiter: string): { readonly cell: string; readonly end: number } {
  const found = row.indexOf(delimiter, at);
  const end = found < 0 ? row.length : found;
  return { cell: row.slice(at, end), end };
}

/** The cells of one row without its line end, whose quotes are known to fit. */
export function fieldsOf(row: string, delimiter: string): readonly string[] {
  const cells: string[] = [];
  for (let at = 0; at <= row.length; ) {
    const { cell, end } = row[at] === '"' ? quotedCell(row, at) : bareCell(row, at, delimiter);
    cells.push(cell);
    at = end + delimiter.length;
  }
  return cells;
}
