/**
 * Parts of the day and their TIMEX3 codes (siang and sore are both afternoon). Own list; longest first where one begins another.
 * Columns: language (both where empty) | code | forms
 */
export const PARTS_TABLE = `
 | TMO | dini hari
 | TNI | tengah malam
 | TAF | tengah hari
 | TNI | larut malam
ind | TAF | siang bolong
 | TMO | subuh; fajar; pagi
 | TAF | siang; sore
zsm | TEV | rembang petang
 | TEV | petang; senja
 | TNI | malam
`;
