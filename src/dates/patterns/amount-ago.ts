import type { Meaning } from '../meaning.ts';
import { shifted } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { amountSource, readAmount } from '../reading/amount-source.ts';
import { calendarStep, durationValue } from '../reading/amounts.ts';
import { duration, fixedDate } from '../reading/fixed.ts';
import { windowOf } from './amount-window.ts';

/** No newsroom counts further back or ahead: a larger number belongs to what stands before it. */
export const MOST = 5000;

/** "tiga hari lalu", "setahun silam", "dua bulan lagi", "10 tahun yang akan datang": counted from the publication date. */
export const amountAgo: Pattern = {
  id: 'amount-ago',
  examples: [
    ['Paket dikirim [tiga hari lalu].', '2024-05-12'],
    ['Dua kapal tiba [dua bulan lagi].', '2024-07'],
  ],
  refusals: ['Ia menunggu tiga hari lalu lintas lancar.'],
  regex: () => `${amountSource()} (?:yang )?(?<where>lalu(?! lintas)|silam|lagi|mendatang|akan datang)`,
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
