import type { DateMention } from '../document/layers.ts';
import type { DateLanguage } from '../knowledge/dates/forms.ts';
import { isDay } from './calendar/calendar.ts';
import { datesOf } from './mentions.ts';
import { columnsOf } from './view/columns.ts';

/** What relative dates are resolved against: an ISO day (`2025-06-18`); without one they stay partial (`XXXX-07-18`). */
export interface FindDatesOptions {
  readonly published?: string | null;
  /** Whose words are read: Indonesian (`ind`, the default) or Malay (`zsm`). */
  readonly language?: DateLanguage;
}

/**
 * Every temporal expression of a text, in text order; offsets are UTF-16 code units into `text`. The whole text is read:
 * nothing is known of boilerplate here. Throws a RangeError when `published` is not a day of the calendar.
 */
export function findDates(text: string, options: FindDatesOptions = {}): DateMention[] {
  const published = options.published ?? null;
  if (published !== null && !isDay(published)) throw new RangeError(`published is no ISO day: ${published}`);
  return [...datesOf(text, columnsOf(text), published, { language: options.language ?? 'ind' }).mentions];
}
