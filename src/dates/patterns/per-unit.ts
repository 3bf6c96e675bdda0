import { durationValue } from '../amounts.ts';
import { everySet } from '../fixed.ts';
import { fragments } from '../fragments.ts';
import { type Pattern, sticky } from '../pattern.ts';
import { UNIT } from '../triggers.ts';

/** "per tahun": the unit alone is the set, its preposition stays outside. */
export const perUnit: Pattern = {
  id: 'per-unit',
  starts: UNIT,
  needs: () => ['per'],
  regex: sticky(() => `(?<=(?<![a-z])per )(?<unit>${fragments().unit})`),
  read: ({ groups }) => everySet(durationValue([{ count: 1, unit: groups['unit'] ?? 'hari' }])),
};
