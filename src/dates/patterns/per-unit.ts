import type { Pattern } from '../pattern.ts';
import { durationValue } from '../reading/amounts.ts';
import { everySet } from '../reading/fixed.ts';

/** "per tahun": the unit alone is the set, its preposition stays outside. */
export const perUnit: Pattern = {
  id: 'per-unit',
  examples: [['Upahnya naik dua persen per [tahun].', 'P1Y']],
  refusals: ['Upahnya naik dua persen tahun ini.'],
  regex: (words) => `(?<=(?<![a-z])per )(?<unit>${words.unit})`,
  read: ({ groups }) => everySet(durationValue([{ count: 1, unit: groups['unit'] ?? 'hari' }])),
};
