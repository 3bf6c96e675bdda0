import type { DateMention, TimexType } from '../../document/layers.ts';
import { boundsOf } from '../calendar/bounds.ts';
import type { Resolved } from './resolved.ts';

interface Said {
  readonly anchor?: DateMention['anchor'];
  readonly implied?: DateMention['implied'];
  readonly quant?: string | undefined;
  readonly freq?: string | undefined;
  readonly conflict?: number | null;
  readonly begin?: string;
  readonly end?: string;
}

/** A resolved value; the days it covers follow from it where it is a date. */
export function made(type: TimexType, value: string, said: Said = {}): Resolved {
  const bounds = type === 'DATE' || type === 'TIME' ? boundsOf(value) : null;
  return {
    type,
    value,
    begin: said.begin ?? bounds?.begin ?? null,
    end: said.end ?? bounds?.end ?? null,
    quant: said.quant ?? null,
    freq: said.freq ?? null,
    anchor: said.anchor ?? null,
    implied: said.implied ?? [],
    conflict: said.conflict ?? null,
  };
}
