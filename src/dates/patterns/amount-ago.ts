import type { Meaning } from '../meaning.ts';
import { shifted } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { amountSource, readAmount } from '../reading/amount-source.ts';
import { calendarStep, durationValue } from '../reading/amounts.ts';
import { duration, fixedDate } from '../reading/fixed.ts';
import { shiftOf } from '../reading/fragments.ts';
import { windowOf } from './amount-window.ts';

/** No newsroom counts further back or ahead: a larger number belongs to what is before it. */
export const MOST_UNITS_AWAY = 5000;

/** "Tiga hari kemarin" and "dua bulan depan" are stretches, "22 tahun ini" may be an age. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['ini', 'depan', 'nanti', 'kemarin', 'kemaren', 'kmrn', 'hadapan']);

/** "tiga hari lalu", "setahun silam", "dua bulan lagi", "10 tahun yang akan datang": counted from the publication date. */
export const amountAgo: Pattern = {
  id: 'amount-ago',
  examples: [
    ['Paket dikirim [tiga hari lalu].', '2024-05-12'],
    ['Dua kapal tiba [dua bulan lagi].', '2024-07'],
    ['Gua itu dihuni [5000 tahun lalu].', 'PAST_REF'],
  ],
  refusals: ['Ia menunggu tiga hari lalu lintas lancar.'],
  regex: (words) => `${amountSource(words)} (?:${words.shift}|(?<ahead>lagi))`,
  read: ({ groups }): Meaning | null => {
    const amount = readAmount(groups);
    if (amount === null || (amount.count ?? 0) > MOST_UNITS_AWAY) return null;
    const where = groups['shift'] ?? '';
    const past = shiftOf(where) < 0;
    if (AMBIGUOUS.has(where)) return null;
    const step = calendarStep(amount);
    if (step === null) return amount.count === null || past ? fixedDate(past ? 'PAST_REF' : 'FUTURE_REF') : duration(durationValue([amount]));
    if (where === 'mendatang') return windowOf(amount, 'future');
    return shifted(step.unit, past ? -step.count : step.count);
  },
};
