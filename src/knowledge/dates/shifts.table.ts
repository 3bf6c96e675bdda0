/**
 * Words that say which day, week, month, year, quarter or season is meant: the one before, the running or the next. Own list.
 * Columns: language (both where empty) | steps from the running one | forms
 */
export const SHIFTS_TABLE = `
 | -1 | lalu; silam; kemarin; kemaren; lampau; kmrn
zsm | -1 | lepas
 | 0 | ini
 | 1 | depan; mendatang; akan datang; nanti
zsm | 1 | hadapan
`;
