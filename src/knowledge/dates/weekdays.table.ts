/**
 * Forms of the weekday names. Own list; lower case, ASCII apostrophe. "Short" ones are weekdays only right before a date
 * ("Sen, 24/7/2023"): "sen" is a cent, "min" is minus. Columns: language (both where empty) | day, Monday is 1 | "short" | forms
 */
export const WEEKDAYS_TABLE = `
 | 1 |  | senin; senen
 | 1 | short | sen
zsm | 1 |  | isnin
 | 2 |  | selasa
 | 2 | short | sel
 | 3 |  | rabu; rebo
 | 3 | short | rab
 | 4 |  | kamis
 | 4 | short | kam
zsm | 4 |  | khamis
 | 5 |  | jumat; jum'at
 | 5 | short | jum
zsm | 5 |  | jumaat
 | 6 |  | sabtu; saptu
 | 6 | short | sab
ind | 7 |  | minggu
 | 7 |  | ahad
 | 7 | short | min; mgg
`;

/** Days of the Javanese market week, which may follow a weekday ("Jumat Kliwon"). */
export const PASARAN: readonly string[] = ['legi', 'pahing', 'pon', 'wage', 'kliwon'];
