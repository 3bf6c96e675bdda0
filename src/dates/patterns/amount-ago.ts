import { amountSource, readAmount } from '../amount-source.ts';
import { calendarStep, durationValue } from '../amounts.ts';
import { duration, fixedDate } from '../fixed.ts';
import type { Meaning } from '../meaning.ts';
import { shifted } from '../meaning.ts';
import { type Pattern, sticky } from '../pattern.ts';
import { AMOUNT } from '../triggers.ts';
import { windowOf } from './amount-window.ts';

/** No newsroom counts further back or ahead: a larger number belongs to what stands before it. */
export const MOST = 5000;

/** "tiga hari lalu", "setahun silam", "dua bulan lagi", "10 tahun yang akan datang": counted from the publication date. */
export const amountAgo: Pattern = {
  id: 'amount-ago',
  starts: AMOUNT,
  needs: () => ['lalu', 'silam', 'lagi', 'mendatang', 'datang'],
  regex: sticky(() => `${amountSource()} (?:yang )?(?<where>lalu(?! lintas)|silam|lagi|mendatang|akan datang)`),
  read: ({ groups }): Meaning | null => {
    const amount = readAmount(groups);
    if (amount === null || (amount.count ?? 0) > MOST) return null;
    const where = groups['where'] ?? '';
    const past = where === 'lalu' || where === 'silam';
    const step = calendarStep(amount);
    if (step === null) return amount.count === null || past ? fixedDate(past ? 'PAST_REF' : 'FUTURE_REF') : duration(durationValue([amount]));
    if (where === 'mendatang') return windowOf(amount, 'future');
    return shifted(step.unit, past ? -step.count : step.count);
  },
};
