import type { Meaning } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { amountSource, readAmount } from '../reading/amount-source.ts';
import { type Amount, calendarStep, durationValue } from '../reading/amounts.ts';

/** A duration that touches the publication date. */
export function windowOf(amount: Amount, side: 'past' | 'future'): Meaning {
  const step = calendarStep(amount);
  return { kind: 'window', value: durationValue([amount]), unit: step?.unit ?? null, count: step?.count ?? 0, side };
}

/** "Perempuan 22 tahun ini": so many years are an age, and "ini" belongs to the person. */
const LEAST_AGE = 12;

/** "lima tahun terakhir", "tiga hari ke depan", "dua pekan belakangan ini": a stretch that touches the publication date. */
export const amountWindow: Pattern = {
  id: 'amount-window',
  examples: [['Ekspor naik dalam [lima tahun terakhir].', 'P5Y']],
  refusals: ['Perempuan 22 tahun ini tersenyum.'],
  regex: (words) => `${amountSource(words)} (?<where>terakhir(?: ini)?|belakangan(?: ini)?|ke depan|ini)`,
  read: ({ groups }) => {
    const amount = readAmount(groups);
    if (amount === null || (groups['where'] === 'ini' && (amount.count ?? 0) >= LEAST_AGE)) return null;
    return windowOf(amount, groups['where'] === 'ke depan' ? 'future' : 'past');
  },
};
