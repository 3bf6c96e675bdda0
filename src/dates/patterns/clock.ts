import { ZONES } from '../../knowledge/dates/time-words.ts';
import { CLOCK_HEADS, clockSource, readClock, zoneSource } from '../clock-reading.ts';
import { fragments } from '../fragments.ts';
import { type Pattern, sticky } from '../pattern.ts';
import { CLOCK, FIGURES } from '../triggers.ts';

/** "pukul 14.30 WIB", "jam 7 malam", "pkl. 13.00". */
export const clock: Pattern = {
  id: 'clock',
  starts: CLOCK,
  regex: sticky(() => `${CLOCK_HEADS} ?${clockSource()}(?![.,:]?[0-9])`),
  read: ({ groups }) => readClock(groups, null),
};

/** "18.02 Wita", "17:30 GMT": figures that only their zone makes a time. */
export const zonedClock: Pattern = {
  id: 'clock-zone',
  starts: FIGURES,
  needs: () => ['waktu', ...Object.keys(ZONES)],
  regex: sticky(
    () => `(?<hour>[0-2]?[0-9])[.:](?<minute>[0-5][0-9])(?:[.:](?<second>[0-5][0-9]))?(?: (?<clockPart>${fragments().part}|[ap]\\.?m\\.?))?${zoneSource()}`,
  ),
  read: ({ groups }) => readClock(groups, null),
};
