import { neighbourSource } from '../../knowledge/dates/neighbours.ts';
import { lazy } from '../../knowledge/table.ts';
import type { Pattern } from '../pattern.ts';
import { durationValue, one } from '../reading/amounts.ts';
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
    'Upahnya naik per tahun 2022.',
    'Laba naik per kuartal III 2022.',
  ],
  regex: (words) => `per (?<unit>${words.unit})(?! (?:[0-9']|[ivx]{1,4}(?![a-z])|pertama|kedua|ketiga|keempat|${words.shiftWord}))`,
  read: ({ view, start, end, groups }) => {
    const unit = groups['unit'] ?? 'hari';
    return isRate(view.text, start, unit) ? null : { meaning: everySet(durationValue([one(unit)])), start: end - unit.length };
  },
};

const rated = lazy(() => new RegExp(`${neighbourSource('rated')} $`, 'u'));

/** "Meter per detik", "km per jam" and "barel per hari" are rates of a machine or a flow. */
function isRate(text: string, start: number, unit: string): boolean {
  return unit === 'detik' || rated().test(text.slice(Math.max(0, start - 18), start));
}
