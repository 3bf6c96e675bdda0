import type { SaripatiDocument } from '../../types.ts';
import type { DigestPart } from '../part.ts';
import type { Row } from '../section.ts';

/** Sorts behind every ISO date. */
const UNDATED = '~';
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A value of TIMEX3 for people; `null` where parts of it are not known. */
function readable(value: string): string | null {
  if (value.includes('X')) return null;
  return value.replace(/(?<=\d)T(?=\d)/u, ' ').replace(/[+-]\d{2}:\d{2}$/u, '');
}

/** Days and periods in their order, each with the words that tell it first. Durations and habits tell no time, and neither does "now". */
function rows({ dates }: SaripatiDocument): Row[] {
  const byValue = new Map<string, { readonly begin: string; readonly words: string; count: number }>();
  for (const { type, value, begin, text } of dates) {
    if ((type !== 'DATE' && type !== 'TIME') || value.endsWith('_REF')) continue;
    const seen = byValue.get(value);
    if (seen) seen.count++;
    else byValue.set(value, { begin: begin ?? UNDATED, words: text, count: 1 });
  }
  const sorted = [...byValue].sort(([a, first], [b, second]) => order(first.begin, second.begin) || order(a, b));
  return sorted.map(([value, { words, count }]) => {
    const known = readable(value);
    return known === null ? { name: `“${words}”`, details: [], count } : { name: known, details: [`“${words}”`], count };
  });
}

/** What happened when. */
export const dates: DigestPart = { heading: 'Dates', tint: 'blue', flow: true, most: 14, rows };
