/**
 * Words for days counted from the running one. Own list. "Semalam" is yesterday in Malay and last night in Indonesian.
 * Columns: language (both where empty) | days from the running one | forms
 */
export const DEICTIC_DAYS_TABLE = `
 | -2 | kemarin lusa; kemarin dulu; kemaren lusa
 | -1 | kemarin; kemaren; hari kemarin
zsm | -2 | kelmarin dulu; kelmarin
zsm | -1 | semalam
 | 1 | besok; hari besok; esok
ind | 1 | esok hari
 | 2 | lusa; besok lusa
zsm | 2 | tulat
ind | 3 | tulat
`;
