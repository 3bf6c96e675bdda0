import type { Pattern } from '../pattern.ts';
import { CLOCK_HEADS, clockSource, readClock, zoneSource } from '../reading/clock-reading.ts';

/** "pukul 14.30 WIB", "jam 7 malam", "pkl. 13.00". */
export const clock: Pattern = {
  id: 'clock',
  examples: [
    ['Gempa terjadi [pukul 14.30 WIB].', '2024-05-15T14:30+07:00'],
    ['Toko tutup [jam 9 malam].', '2024-05-15T21:00'],
  ],
  refusals: ['Ia memukul 5 kali.', 'Rapat pukul 25.00 batal.'],
  regex: (words) => `${CLOCK_HEADS} ?${clockSource(words)}(?![.,:]?[0-9])`,
  read: ({ groups }) => readClock(groups, null),
};

/** "18.02 Wita", "17:30 GMT": figures that only their zone makes a time. */
export const zonedClock: Pattern = {
  id: 'clock-zone',
  examples: [['Gempa terjadi [18.02 Wita] di Palu.', '2024-05-15T18:02+08:00']],
  refusals: ['Suhu 18.02 derajat.'],
  regex: (words) =>
    `(?<hour>[0-2]?[0-9])[.:](?<minute>[0-5][0-9])(?:[.:](?<second>[0-5][0-9]))?(?: (?<clockPart>${words.part}|[ap]\\.?m\\.?))?${zoneSource(words)}`,
  read: ({ groups }) => readClock(groups, null),
};
