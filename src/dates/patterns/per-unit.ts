import type { Pattern } from '../pattern.ts';
import { durationValue } from '../reading/amounts.ts';
import { everySet } from '../reading/fixed.ts';

/** "per tahun": the unit alone is the set, its preposition stays outside. */
export const perUnit: Pattern = {
  id: 'per-unit',
  examples: [['Upahnya naik dua persen per [tahun].', 'P1Y']],
  refusals: [
    'Angin bertiup 20 meter per detik.',
    'Mobil melaju 80 km per jam.',
    'Kilang itu mengolah 80 ribu barel per hari.',
    'Upahnya naik dua persen tahun ini.',
  ],
  regex: (words) => `(?<=(?<![a-z])per )(?<unit>${words.unit})`,
  read: ({ view, start, groups }) =>
    isSpeed(view.text, start, groups['unit'] ?? '') ? null : everySet(durationValue([{ count: 1, unit: groups['unit'] ?? 'hari' }])),
};

/** "Meter per detik", "km per jam" and "barel per hari" are rates of a machine or a flow. */
function isSpeed(text: string, start: number, unit: string): boolean {
  return (
    unit === 'detik' ||
    /(?:meter|km|mil|knot|kilometer|barel|barrel|ton|liter|kubik|watt|kwh|bit|byte|frame|putaran|peluru|butir|langkah|kata) per $/u.test(
      text.slice(Math.max(0, start - 18), start),
    )
  );
}
