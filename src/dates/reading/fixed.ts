import type { Fixed } from '../meaning.ts';

/** A duration of an ISO 8601 value. */
export const duration = (value: string): Fixed => ({ kind: 'fixed', type: 'DURATION', value });
/** A date whose value needs no anchor: a decade, a century, a vague reference. */
export const fixedDate = (value: string): Fixed => ({ kind: 'fixed', type: 'DATE', value });
/** A recurring time. */
export const everySet = (value: string, freq?: string): Fixed => ({
  kind: 'fixed',
  type: 'SET',
  value,
  quant: 'EVERY',
  ...(freq === undefined ? {} : { freq }),
});
