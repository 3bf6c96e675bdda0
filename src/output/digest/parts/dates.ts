import type { SaripatiDocument } from '../../types.ts';
import type { DigestPart } from '../part.ts';
import type { Row } from '../section.ts';
import { isRelative, isVague, whenOf } from '../when.ts';

/** Sorts after every ISO date. */
const UNDATED = '~';
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface Shown {
  readonly begin: string;
  readonly name: string;
  readonly words: string | null;
  count: number;
}

/** Days and periods in their order, those that were worked out with their words. Durations and habits tell no time, and neither does "now". */
function rows({ dates }: SaripatiDocument): Row[] {
  const byValue = new Map<string, Shown>();
  for (const date of dates) {
    const { type, value, begin, text } = date;
    if ((type !== 'DATE' && type !== 'TIME') || isVague(date)) continue;
    const seen = byValue.get(value);
    const known = whenOf(date);
    const words = known !== null && isRelative(date) ? text : null;
    if (seen) seen.count++;
    else byValue.set(value, { begin: begin ?? UNDATED, name: known ?? `“${text}”`, words, count: 1 });
  }
  const sorted = [...byValue].sort(([a, first], [b, second]) => order(first.begin, second.begin) || order(a, b));
  return sorted.map(([, { name, words, count }]) => ({ name, details: words === null ? [] : [`“${words}”`], count }));
}

/** What happened when. */
export const dates: DigestPart = { heading: 'Dates', tint: 'blue', flow: true, most: 14, rows };
