import type { DateMention } from '../document/layers.ts';
import type { DateLanguage } from '../knowledge/dates/forms.ts';
import { isDay } from './calendar/calendar.ts';
import { datesOf } from './mentions.ts';
import { columnsOf } from './view/columns.ts';

/** Options of `findDates`. */
export interface FindDatesOptions {
  /** The ISO day (`2025-06-18`) that relative dates are resolved against. Without it they stay partial (`XXXX-07-18`). */
  readonly published?: string | null;
  /** The language of the text: Indonesian (`ind`, the default) or Malay (`zsm`). */
  readonly language?: DateLanguage;
}

/**
 * Returns all temporal expressions of a text, in text order; offsets are UTF-16 code units into `text`. Reads the whole text, including
 * boilerplate. Throws a RangeError if `published` is not a calendar day.
 */
export function findDates(text: string, options: FindDatesOptions = {}): DateMention[] {
  const published = options.published ?? null;
  if (published !== null && !isDay(published)) throw new RangeError(`published "${published}" is not a calendar day (YYYY-MM-DD)`);
  return [...datesOf(text, columnsOf(text), published, { language: options.language ?? 'ind' }).mentions];
}
