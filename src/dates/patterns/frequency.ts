import { units } from '../../knowledge/dates/units.ts';
import { numberValue } from '../../knowledge/numbers/number-words.ts';
import type { Meaning } from '../meaning.ts';
import type { Groups, Pattern } from '../pattern.ts';
import { amountSource, readAmount } from '../reading/amount-source.ts';
import { durationValue, one } from '../reading/amounts.ts';
import { everySet } from '../reading/fixed.ts';

/** "dua kali seminggu", "tiga hingga empat kali sehari", "enam tahun sekali", "sebulan sekali". */
export const frequency: Pattern = {
  id: 'frequency',
  examples: [
    ['Ia berlatih [dua kali seminggu].', 'P1W'],
    ['Sensus diadakan [sepuluh tahun sekali].', 'P10Y'],
  ],
  refusals: ['Ia berlatih dua kali sendirian.'],
  regex: (words) => {
    const often = words.number;
    const within = '(?:dalam )?(?:se(?<in>[a-z]{3,9})|(?:per|setiap|tiap) (?<each>[a-z]{3,9}))';
    return `(?:(?:sekali|(?:(?<least>${often}) (?:hingga|sampai|atau) )?(?<times>${often}) kali) ${within}|${amountSource(words)} sekali)`;
  },
  read: ({ groups }): Meaning | null => {
    const within = groups['in'] ?? groups['each'];
    if (within !== undefined) return timesIn(groups, within);
    const each = readAmount(groups);
    return each === null ? null : everySet(durationValue([each]));
  },
};

/** The frequency "n times per unit"; `null` when the words are not a number and a unit. */
function timesIn(groups: Groups, unit: string): Meaning | null {
  const said = groups['least'] ?? groups['times'];
  const times = said === undefined ? 1 : numberValue(said);
  return times === null || !units().has(unit) ? null : { kind: 'fixed', type: 'SET', value: durationValue([one(unit)]), freq: `${times}X` };
}
