import { monthNames } from '../../knowledge/pages/month-names.ts';
import { isoDay } from '../records/iso-day.ts';

/** Dates of publication before the first news sites, or of a century to come, are something else. */
const EARLIEST_YEAR = 1994;
const LATEST_YEAR = 2099;

type Groups = Readonly<Record<string, string | undefined>>;
interface Form {
  readonly pattern: RegExp;
  readonly day: (found: Groups) => string | null;
}

function dayOf(year: string | undefined, month: number | undefined, day: string | undefined): string | null {
  const full = Number(year) < 100 ? 2000 + Number(year) : Number(year);
  if (full < EARLIEST_YEAR || full > LATEST_YEAR || !month) return null;
  return isoDay(`${full}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}

const named = ({ year, month, day }: Groups): string | null => dayOf(year, monthNames().get((month ?? '').toLowerCase()), day);
const numbered = ({ year, month, day }: Groups): string | null => dayOf(year, Number(month), day);

/** Day first, as nearly all the world writes it, but where the second number can be no month: 02/13/2024. */
function dayFirst({ first, second, year }: Groups): string | null {
  return Number(second) > 12 ? dayOf(year, Number(first), second) : dayOf(year, Number(second), first);
}

/** The forms in which pages write days, the surest first. */
const FORMS: readonly Form[] = [
  { pattern: /(?<!\d)(?<year>\d{4})(?<sign>[-/.])\s?(?<month>\d{1,2})\k<sign>\s?(?<day>\d{1,2})(?!\d)/u, day: numbered },
  { pattern: /(?<!\d)(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日/u, day: numbered },
  {
    pattern:
      /(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th|er|º|\.)?(?:\s|-|\/){0,2}(?:de\s|of\s)?(?<month>\p{L}{3,12})\.?,?(?:\s|-|\/){0,2}(?:de[l]?\s)?(?<year>\d{4})(?!\d)/iu,
    day: named,
  },
  { pattern: /(?<!\p{L})(?<month>\p{L}{3,12})\.?\s(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s(?<year>\d{4})(?!\d)/iu, day: named },
  { pattern: /(?<![\d.])(?<first>\d{1,2})(?<sign>[-/.])\s?(?<second>\d{1,2})\k<sign>\s?(?<year>(?:19|20)\d{2})(?!\d)/u, day: dayFirst },
  { pattern: /(?<![\d.])(?<first>\d{2})(?<sign>[/.])(?<second>\d{2})\k<sign>(?<year>\d{2})(?![\d.])/u, day: dayFirst },
];
/** A text of more is not a date of publication. */
const LONGEST_TEXT_CHARACTERS = 400;

/** The first calendar day that a text writes out, in figures or with the month's name, as an ISO date; `null` when it writes none. */
export function writtenDay(text: string): string | null {
  const near = text.slice(0, LONGEST_TEXT_CHARACTERS);
  for (const { pattern, day } of FORMS) {
    const found = pattern.exec(near);
    const said = found?.groups && day(found.groups);
    if (said) return said;
  }
  return null;
}

/** 03/04/2024 is the third of April or the fourth of March. */
const AMBIGUOUS = /^\s{0,9}(?:0?\d|1[012])\/(?:0?\d|1[012])\/\d{4}/u;
const COMPACT = /^(?<year>\d{4})[/-]?(?<month>\d\d)[/-]?(?<day>\d\d)(?!\d)/u;
const COMPACT_TIME = /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)\d{6}(?!\d)/u;

/** The day in a machine's field: as `writtenDay`, but 20160223 as well, and not what may be of two months. */
export function statedDay(said: string | null | undefined): string | null {
  const text = said?.trim() ?? '';
  const compact = (COMPACT.exec(text) ?? COMPACT_TIME.exec(text))?.groups;
  if (compact) return numbered(compact);
  return AMBIGUOUS.test(text) ? null : writtenDay(text);
}

const UTC = /(?:Z|[+-]00:?00|GMT|UTC)$/iu;
const ZONED = /\d{1,2}:\d{2}.{0,20}(?:[+-]\d{2}:?\d{2}|[A-Z]{3,4})$/u;

/** True if a field's time of day may be that of another zone than the newsroom's: it is in universal time, or names no zone. */
export function isOfDoubtfulZone(said: string): boolean {
  const text = said.trim();
  return /\d:\d{2}/u.test(text) && (UTC.test(text) || !ZONED.test(text));
}
