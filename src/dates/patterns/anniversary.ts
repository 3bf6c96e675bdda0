import type { Meaning } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';

/** "HUT ke-78 RI", "HUT RI ke-78", "HUT ke-77 TNI": both were founded in 1945, so that the count gives the year. */
export const anniversary: Pattern = {
  id: 'anniversary',
  examples: [['Lomba memeriahkan [HUT ke-78 RI] di desa.', '2023-08-17']],
  refusals: ['Lomba memeriahkan HUT ke-78 Kota Solo.'],
  regex: () =>
    '(?:hut|hari ulang tahun|dirgahayu)(?: ke ?-? ?(?<n>[0-9]{1,3}))? (?:(?<tni>tni)|kemerdekaan(?: (?:ri|republik indonesia|indonesia))?|ri|republik indonesia)(?: ke ?-? ?(?<n2>[0-9]{1,3}))?',
  read: ({ groups }): Meaning => {
    const count = groups['n'] ?? groups['n2'];
    const id = groups['tni'] === undefined ? 'independence' : 'tni';
    return { kind: 'holiday', id, year: count === undefined ? null : 1945 + Number(count), hijriYear: null, yearShift: null, days: 0 };
  },
};
