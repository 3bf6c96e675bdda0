/**
 * Forms of the month names: full, short, old and colloquial spellings of newsrooms. Own list. In lower case and without the dot
 * that may follow a short form. Columns: language (both where empty) | month | "alone" when the name needs no day and no year beside it | forms
 */
export const MONTHS_TABLE = `
 | 1 | alone | januari
 | 1 |  | jan; januri; january; djanuari
 | 2 | alone | februari; pebruari
 | 2 |  | feb; peb; februri; february; febuari
 | 3 | alone | maret
 | 3 |  | mar; mrt; march
zsm | 3 | alone | mac
 | 4 | alone | april
 | 4 |  | apr
 | 5 | alone | mei
 | 5 |  | may
 | 6 | alone | juni
 | 6 |  | jun; juny; june; djuni
zsm | 6 | alone | jun
 | 7 | alone | juli
 | 7 |  | jul; july; djuli
zsm | 7 | alone | julai
 | 8 | alone | agustus
 | 8 |  | agu; agt; ags; agst; agus; aug; august
zsm | 8 | alone | ogos
 | 9 | alone | september
 | 9 |  | sep; sept; spt
 | 10 | alone | oktober
 | 10 |  | okt; oct; october
 | 11 | alone | november; nopember
 | 11 |  | nov; nop
 | 12 | alone | desember
 | 12 |  | des; dec; december; djesember
zsm | 12 | alone | disember
zsm | 12 |  | dis
`;
