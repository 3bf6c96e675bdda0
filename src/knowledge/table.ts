/** The rows of a table module: one a line, columns separated by " | ", comments and blank lines left out. */
export function rowsOf(table: string): string[][] {
  const rows: string[][] = [];
  for (const line of table.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    rows.push(line.split('|').map((cell) => cell.trim()));
  }
  return rows;
}

/** A cell that lists values separated by ";": the values, in the table's order. An empty cell lists none. */
export function listOf(cell: string | undefined): string[] {
  return cell ? cell.split(';').map((value) => value.trim()) : [];
}

/** What `make` gives, made once, when first asked for: tables cost nothing to a run that does not use them. */
export function lazy<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
