/** Forms of the weekday names, Monday first (ISO 8601: Monday is 1). Own list; lower case, ASCII apostrophe. */
export const WEEKDAYS: readonly (readonly string[])[] = [
  ['senin', 'senen'],
  ['selasa'],
  ['rabu', 'rebo'],
  ['kamis'],
  ['jumat', "jum'at"],
  ['sabtu', 'saptu'],
  ['minggu', 'ahad'],
];

/** Abbreviations, Monday first; a weekday only right before a date ("Sen, 24/7/2023"): "sen" is a cent, "min" is minus. */
export const SHORT_WEEKDAYS: readonly (readonly string[])[] = [['sen'], ['sel'], ['rab'], ['kam'], ['jum'], ['sab'], ['min', 'mgg']];

/** Days of the Javanese market week, which may follow a weekday ("Jumat Kliwon"). */
export const PASARAN: readonly string[] = ['legi', 'pahing', 'pon', 'wage', 'kliwon'];
