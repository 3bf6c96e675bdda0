import { durationValue } from '../amounts.ts';
import { duration } from '../fixed.ts';
import { type Pattern, sticky } from '../pattern.ts';
import { ONE } from '../triggers.ts';

/** "seharian", "sepekan penuh", "sehari semalam". */
export const wholeUnit: Pattern = {
  id: 'whole-unit',
  starts: ONE,
  regex: sticky(
    () =>
      '(?:(?<day>seharian|semalaman|sehari semalam|semalam suntuk|semalam penuh)|se(?<unit>hari|minggu|pekan|bulan|tahun|abad))(?: (?:penuh|suntuk|lamanya))?',
  ),
  read: ({ groups }) => duration(durationValue([{ count: 1, unit: groups['unit'] ?? 'hari' }])),
};
