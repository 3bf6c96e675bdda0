import type { DateMention, TimexType } from '../../document/layers.ts';

/** A value with what had to be filled in to get it. */
export interface Resolved {
  readonly type: TimexType;
  readonly value: string;
  readonly begin: string | null;
  readonly end: string | null;
  readonly quant: string | null;
  readonly freq: string | null;
  readonly anchor: DateMention['anchor'];
  readonly implied: DateMention['implied'];
  /** The weekday that the text gives (1 is Monday), where the value's day is another. */
  readonly conflict: number | null;
}
