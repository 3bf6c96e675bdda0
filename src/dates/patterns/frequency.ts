import { UNITS } from '../../knowledge/dates/time-words.ts';
import { numberValue } from '../../knowledge/numbers/number-words.ts';
import { amountSource, readAmount } from '../amount-source.ts';
import { durationValue } from '../amounts.ts';
import { everySet } from '../fixed.ts';
import type { Meaning } from '../meaning.ts';
import { type Groups, type Pattern, sticky } from '../pattern.ts';
import { AMOUNT } from '../triggers.ts';

/** "dua kali seminggu", "tiga hingga empat kali sehari", "enam tahun sekali", "sebulan sekali". */
export const frequency: Pattern = {
  id: 'frequency',
  starts: AMOUNT,
  needs: () => ['kali', 'sekali'],
  regex: sticky(() => {
    const often = '(?:[0-9]{1,3}|[a-z]{3,9}(?: belas)?)';
    const within = '(?:dalam )?(?:se(?<in>[a-z]{3,9})|(?:per|setiap|tiap) (?<each>[a-z]{3,9}))';
    return `(?:(?:sekali|(?:(?<least>${often}) (?:hingga|sampai|atau) )?(?<times>${often}) kali) ${within}|${amountSource()} sekali)`;
  }),
  read: ({ groups }): Meaning | null => {
    const within = groups['in'] ?? groups['each'];
    if (within !== undefined) return timesIn(groups, within);
    const each = readAmount(groups);
    return each === null ? null : everySet(durationValue([each]));
  },
};

/** So many times in a unit; `null` when the words are no number or no unit. */
function timesIn(groups: Groups, unit: string): Meaning | null {
  const said = groups['least'] ?? groups['times'];
  const times = said === undefined ? 1 : numberValue(said);
  return times === null || !(unit in UNITS) ? null : { kind: 'fixed', type: 'SET', value: durationValue([{ count: 1, unit }]), freq: `${times}X` };
}
