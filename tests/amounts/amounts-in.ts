import { findAmounts, type SaripatiDocument } from '../../src/index.ts';

type AmountRecord = SaripatiDocument['amounts'][number];

/** The figures of an amount as rows write them: "12", ">=12", "<=12", "10-15". */
function figures({ value, low, high }: AmountRecord): string {
  if (value !== null) return String(value);
  if (low !== null && high !== null) return `${low}-${high}`;
  return low !== null ? `>=${low}` : `<=${high}`;
}

/** An amount as rows write it: "12 person dead", "5000000 IDR". */
export const written = (amount: AmountRecord): string => [figures(amount), amount.unit, ...(amount.effect ? [amount.effect] : [])].join(' ');

/** The amounts of a sentence, which is taken for Indonesian. */
export const amountsIn = (text: string): readonly AmountRecord[] => findAmounts(text, { lang: 'ind', date: '2025-06-18' });

/** The amounts of a sentence as one row; "-" for none. */
export const rowOf = (text: string): string => amountsIn(text).map(written).join('; ') || '-';
