import type { Meaning } from '../meaning.ts';
import { shifted } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { amountSource, readAmount } from '../reading/amount-source.ts';
import { calendarStep } from '../reading/amounts.ts';

const MINUTES: Readonly<Record<string, number>> = { jam: 60, menit: 1, mnt: 1 };

const unitIsClock = (unit: string): boolean => /^(?:jam|menit|mnt|detik|dtk)$/u.test(unit);

/** "tiga hari kemudian", "setahun sebelumnya", "dua pekan setelahnya": counted from the date named before. */
export const amountLater: Pattern = {
  id: 'amount-later',
  examples: [['Banjir datang 5 Juni 2023; [tiga hari kemudian] air surut.', '2023-06-08']],
  refusals: ['Tiga orang kemudian pulang.'],
  regex: (words) => `${amountSource(words)} (?<where>kemudian|setelahnya|sesudahnya|berikutnya|berselang|sebelumnya|setelah itu|sesudah itu|sebelum itu)`,
  read: ({ groups }): Meaning | null => {
    const amount = readAmount(groups);
    if (amount === null) return null;
    const before = groups['where']?.startsWith('sebelum') ?? false;
    const step = calendarStep(amount);
    const minutes = (MINUTES[amount.unit] ?? 0) * (amount.count ?? 0);
    if (step === null && Number.isInteger(minutes) && minutes > 0) return { kind: 'shifted-clock', minutes: before ? -minutes : minutes };
    if (step === null) return { kind: 'fixed', type: unitIsClock(amount.unit) ? 'TIME' : 'DATE', value: before ? 'PAST_REF' : 'FUTURE_REF' };
    return shifted(step.unit, before ? -step.count : step.count, 'text');
  },
};
