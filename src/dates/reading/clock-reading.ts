import { partsOfDay, zones } from '../../knowledge/dates/time-words.ts';
import type { Clock, Meaning } from '../meaning.ts';
import type { Groups } from '../pattern.ts';
import type { Fragments } from './fragments.ts';

/** Regex source of the head nouns of a clock time. */
export const CLOCK_HEADS = '(?:pukul|pkl\\.?|jam)';

/** Regex source of the second word of places whose time newsrooms quote: "waktu Korea Selatan", "waktu New York". */
export const PLACE_REST = '(?: (?:serikat|selatan|utara|timur|barat|tengah|saudi|arabia|york|delhi|dc))?';

/** Regex source of the zone after a clock time or part of the day: group `zone`. */
export const zoneSource = ({ zone }: Fragments): string =>
  ` ?(?<zone>${zone}|waktu (?:(?:as|uk|us)(?![a-z])|(?!itu|ini|yang|dan|yg|lain)[a-z]{3,12})${PLACE_REST})`;

/** Regex source of hours and minutes, part of the day and zone: groups hour, minute, second, clockPart, zone. */
export const clockSource = (words: Fragments): string =>
  `(?<hour>[0-9]{1,2})(?:[.:](?<minute>[0-9]{2})(?:[.:](?<second>[0-9]{2}))?(?![.,]?[0-9]))?(?: ?(?<clockPart>${words.part}|[ap]\\.?m\\.?)(?: hari)?)?(?:${zoneSource(words)})?`;

/** The first hour, by part of the day, to which twelve is added: "6 malam" is 18, "1 malam" is 1; "11 siang" stays. */
const AFTERNOON_HOURS: Readonly<Record<string, (hour: number) => boolean>> = {
  TAF: (hour) => hour <= 6,
  TEV: () => true,
  TNI: (hour) => hour >= 6,
  TMO: () => false,
};

/** The hour of the day (0 to 23) of an hour said with a part of the day: "7 malam" is 19, "1 siang" 13, "12 malam" 0. */
export function hourOfDay(hour: number, part: string | undefined): number {
  if (part === undefined || hour > 12) return hour;
  const code = partsOfDay().get(part);
  if (code === undefined) return (hour % 12) + (part.startsWith('p') ? 12 : 0);
  if (hour === 12) return code === 'TNI' || code === 'TMO' ? 0 : 12;
  return AFTERNOON_HOURS[code]?.(hour) ? hour + 12 : hour;
}

/** The offset of a zone as written, or `null` ("waktu setempat"). */
export function zoneOffset(zone: string | undefined): string | null {
  return zone === undefined ? null : (zones().get(zone) ?? null);
}

/** The clock time of a match of `clockSource`, on the day that `of` names; `null` when there is no such time. */
export function readClock(groups: Groups, of: Meaning | null): Clock | null {
  const said = Number(groups['hour']);
  const minute = Number(groups['minute'] ?? '0');
  const second = groups['second'] === undefined ? null : Number(groups['second']);
  const hour = hourOfDay(said, groups['clockPart']);
  if (said > 24 || minute > 59 || (second ?? 0) > 59 || (said === 24 && minute > 0)) return null;
  return { kind: 'clock', of, hour, minute, second, zone: zoneOffset(groups['zone']) };
}
