import type { Reader } from '../../document/reader.ts';
import type { CapitalSignal } from './signal.ts';
import { capitalSignals, LEAST_GOVERNMENT_SCORE } from './signals.ts';

/** The sum of the weights of all signals given at a capital. */
function scoreOf(reader: Reader, first: number, past: number, signals: readonly CapitalSignal[]): number {
  return signals.reduce((score, { weight, apply }) => (apply(reader, first, past) ? score + weight : score), 0);
}

/** True if the capital at tokens `[first, past)` stands for its government: the signals around it outweigh those for the city. */
export function isGovernment(reader: Reader, first: number, past: number, signals: readonly CapitalSignal[] = capitalSignals): boolean {
  return scoreOf(reader, first, past, signals) >= LEAST_GOVERNMENT_SCORE;
}
