/**
 * The tables of an index, each a file of SQL (`sql/tables/`) and a line here, and a file of Parquet in an order of its own. What their rows
 * are is told in docs/ARCHIVE.md.
 */
export const INDEX_TABLES: readonly string[] = ['entities', 'names', 'forms', 'candidates', 'roles', 'months', 'together', 'events', 'appearances', 'articles'];
