import type { Meaning } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';

/** The part of the day that a prayer is of. */
const PRAYERS: Readonly<Record<string, string>> = {
  zuhur: 'TAF',
  dzuhur: 'TAF',
  zohor: 'TAF',
  asar: 'TAF',
  ashar: 'TAF',
  magrib: 'TEV',
  maghrib: 'TEV',
  isya: 'TNI',
  isyak: 'TNI',
};

/** "selepas asar", "ba'da magrib": a time of day told by its prayer. */
export const prayerTime: Pattern = {
  id: 'prayer-time',
  examples: [['Warga berkumpul selepas [asar] di balai.', '2024-05-15TAF']],
  refusals: ['Imam memimpin salat asar.', 'Ia bernama Asar.'],
  regex: () => "(?<=(?:selepas|ba'da|bakda|lepas|menjelang|jelang) )(?<prayer>zuhur|dzuhur|zohor|asar|ashar|magrib|maghrib|isya|isyak)",
  read: ({ groups }): Meaning => ({ kind: 'part', of: null, part: PRAYERS[groups['prayer'] ?? ''] ?? 'TNI' }),
};
