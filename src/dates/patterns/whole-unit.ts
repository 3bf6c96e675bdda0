import type { Pattern } from '../pattern.ts';
import { durationValue, one } from '../reading/amounts.ts';
import { duration } from '../reading/fixed.ts';

/** "seharian", "sepekan penuh", "sehari semalam". */
export const wholeUnit: Pattern = {
  id: 'whole-unit',
  examples: [['Sekolah diliburkan [sepekan] karena asap.', 'P1W']],
  refusals: ['Sekolah disebulankan.'],
  regex: () =>
    '(?:(?<day>seharian|semalaman|sehari semalam|semalam suntuk|semalam penuh)|se(?<unit>hari|minggu|pekan|bulan|tahun|abad))(?: (?:penuh|suntuk|lamanya))?',
  read: ({ groups }) => duration(durationValue([one(groups['unit'] ?? 'hari')])),
};
