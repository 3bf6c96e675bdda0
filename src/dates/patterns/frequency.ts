import { readAmount } from '../amount-source.ts';
import { amountOf, durationValue } from '../amounts.ts';
import { everySet } from '../fixed.ts';
import { fragments } from '../fragments.ts';
import type { Meaning } from '../meaning.ts';
import { type Pattern, sticky } from '../pattern.ts';
import { AMOUNT } from '../triggers.ts';

/** "dua kali seminggu", "tiga hingga empat kali sehari", "enam tahun sekali", "sebulan sekali". */
export const frequency: Pattern = {
  id: 'frequency',
  starts: AMOUNT,
  regex: sticky(() => {
    const { number, unit } = fragments();
    return `(?:sekali (?:dalam )?(?:se(?<once>${unit})|(?:setiap|tiap|per) (?<once2>${unit}))|(?:(?<least>${number}) (?:hingga|sampai|atau) )?(?<times>${number}) kali (?:dalam )?(?:se(?<in>${unit})|(?:per|setiap|tiap) (?<each>${unit}))|(?:(?<number>${number}) (?<unit>${unit})|se(?<one>${unit})) sekali)`;
  }),
  read: ({ groups }): Meaning | null => {
    const once = groups['once'] ?? groups['once2'];
    const within = groups['in'] ?? groups['each'] ?? once;
    const times = once === undefined ? amountOf(groups['least'] ?? groups['times'], 'hari')?.count : 1;
    if (within !== undefined) return { kind: 'fixed', type: 'SET', value: durationValue([{ count: 1, unit: within }]), freq: `${times ?? 'X'}X` };
    const each = readAmount(groups);
    return each === null ? null : everySet(durationValue([each]));
  },
};
