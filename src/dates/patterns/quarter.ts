import { romanValue } from '../../knowledge/numbers/number-words.ts';
import type { Meaning } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { shiftIn } from '../reading/shift-in.ts';

const ORDINALS: Readonly<Record<string, number>> = { pertama: 1, satu: 1, kedua: 2, dua: 2, ketiga: 3, tiga: 3, keempat: 4, empat: 4, terakhir: 4 };

/** "kuartal II/2023", "triwulan III 2022", "semester I tahun ini", "paruh kedua 2023", "Q2 2025". */
export const quarter: Pattern = {
  id: 'quarter',
  examples: [
    ['Laba naik pada [kuartal I/2024].', '2024-Q1'],
    ['Belanja rendah pada [semester II tahun lalu].', '2023-H2'],
    ['Ekonomi tumbuh pada [suku kedua 2023].', '2023-Q2'],
  ],
  refusals: ['Ia lulus semester 2 dengan baik.', 'Warga suku kedua itu pindah.', 'Batas TWI ban itu aus.'],
  regex: (words) =>
    `(?:(?<head>kuartal|kwartal|triwulan|suku(?= (?:pertama|kedua|ketiga|keempat)(?: tahun)? (?:20|19)[0-9]{2})|tw|kw|caturwulan|cawu|semester|paruh)(?:[ -]?ke-?|[ -]|(?=[1-4]))(?<n>[iv]{1,3}|[1-4]|pertama|kedua|ketiga|keempat|satu|dua|tiga|empat)|(?<short>[qh])(?<digit>[1-4]))(?:(?:(?: ?[/-] ?|,? (?:pada |di )?)(?:tahun )?(?<year>${words.year}))(?![.,/-]?[0-9])| (?<ofYear>tahun )?${words.shift})?`,
  read: ({ groups }): Meaning | null => {
    const word = groups['n'] ?? groups['digit'] ?? '';
    const n = ORDINALS[word] ?? romanValue(word) ?? Number(word);
    const shift = groups['shift'];
    const letter = letterOf(groups['head'] ?? groups['short'] ?? '');
    const said = groups['year'] !== undefined || shift !== undefined;
    if (n > (PERIODS_IN_YEAR[letter] ?? 4) || (letter === 'H' && !said) || (groups['short'] === 'h' && groups['year'] === undefined)) return null;
    return {
      kind: 'period',
      name: `${letter}${n}`,
      year: groups['year'] === undefined ? null : Number(groups['year']),
      ...shiftIn(shift, groups['ofYear'] !== undefined),
    };
  },
};

/** How many of a period a year has. */
const PERIODS_IN_YEAR: Readonly<Record<string, number>> = { Q: 4, C: 3, H: 2 };

/** The letter of a period's name: quarters, "catur" (four months), halves. */
function letterOf(head: string): string {
  if (head.startsWith('ca')) return 'C';
  return /^(?:semester|paruh|h)$/u.test(head) ? 'H' : 'Q';
}
