import type { DateMention } from '../document/layers.ts';

/** The first sentences of an article: further behind, a day is seldom that of the news. */
const LEAD_CHARACTERS = 700;
/** How newsrooms tell the day of the news: "Senin (25/8/2025)", "Senin, 25 Agustus 2025". A bare date may be one of history. */
const DAY_OF_NEWS = /^(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad|isnin|khamis)\b|\(/iu;

/** A day that the text tells by itself, and where. */
export interface LeadDay {
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

const isWhole = ({ type, begin, end_, anchor, implied }: DateMention): boolean =>
  (type === 'DATE' || type === 'TIME') && begin !== null && begin === end_ && anchor === null && implied.length === 0;

/**
 * The day that the first sentences tell as that of the news, or `null`: a weekday with its full date. `bodyStart` is where the
 * first token of the body stands.
 */
export function leadDay(dates: readonly DateMention[], text: string, bodyStart: number): LeadDay | null {
  const found = dates.find((date) => date.start < bodyStart + LEAD_CHARACTERS && isWhole(date) && DAY_OF_NEWS.test(text.slice(date.start, date.end)));
  return found?.begin ? { day: found.begin, start: found.start, end: found.end } : null;
}
