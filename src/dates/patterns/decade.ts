import { neighbourSource } from '../../knowledge/dates/neighbours.ts';
import { lazy } from '../../knowledge/table.ts';
import type { Meaning } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { fixedDate } from '../reading/fixed.ts';

/** "Tahun 40-an" are the 1940s, "tahun 20-an" our own. */
const EARLIEST_OF_LAST_CENTURY = 30;

/** The TIMEX3 value of a decade given as "1990", "80" or a word: its digits but the last. */
function decadeOf(digits: string): string {
  const n = digits.length <= 2 ? (Number(digits) < EARLIEST_OF_LAST_CENTURY ? 2000 : 1900) + Number(digits) : Number(digits);
  return String(Math.floor(n / 10)).padStart(3, '0');
}

/** What two digits in "-an" may follow to be a decade; after other words they are an age or a count ("usia 40-an"). */
const lead = lazy(() => new RegExp(`(?:^|(?<!usia|umur) )${neighbourSource('decade')} $`, 'u'));

/** "dekade 1990-an", "era 80-an", "1950-an", "tahun 1990an", "dekade 1930". */
export const decade: Pattern = {
  id: 'decade',
  examples: [
    ['Lagu itu populer pada [era 1980-an].', '198'],
    ['Ia suka lagu [90-an].', '199'],
    ['Ia lahir pada [tahun 40-an] di sini.', '194'],
  ],
  refusals: ['Pria berusia 40-an itu tertawa.'],
  regex: () =>
    "(?:(?:(?<head>dekade|dasawarsa|era|tahun|zaman|jaman) (?:tahun )?)?(?<year>'?[0-9]{2}|1[0-9]{2}0|20[0-9]0)(?: ?- ?an|an)|(?:dekade|dasawarsa) (?:tahun )?(?<whole>1[0-9]{2}0|20[0-9]0))",
  read: ({ view, start, groups }): Meaning | null => {
    const digits = (groups['year'] ?? groups['whole'] ?? '').replace("'", '');
    const head = groups['head'];
    if (
      !digits.endsWith('0') ||
      (digits.length === 2 && head === undefined && !(groups['year'] ?? '').startsWith("'") && !lead().test(view.text.slice(Math.max(0, start - 16), start)))
    )
      return null;
    return fixedDate(decadeOf(digits));
  },
};
