import { lazy, listOf, rowsOf } from '../table.ts';
import { HISTORICAL_STATES_TABLE } from './historical-states.table.ts';

/** A state that no longer exists. `code` is what a mention of it is given; `until` is its last ISO day. */
export interface HistoricalState {
  readonly name: string;
  readonly code: string;
  readonly code3: string;
  /** ISO 3166-3, or empty. */
  readonly code4: string;
  readonly aliases: readonly string[];
  /** Exact case only. */
  readonly short: readonly string[];
  readonly until: string;
  readonly successors: readonly string[];
}

/** All states that no longer exist, in the table's order. */
export const historicalStates: () => readonly HistoricalState[] = lazy(() =>
  rowsOf(HISTORICAL_STATES_TABLE).map(
    ([name = '', code = '', code3 = '', code4 = '', aliases, short, until = '', successors]): HistoricalState => ({
      name,
      code,
      code3,
      code4,
      aliases: listOf(aliases),
      short: listOf(short),
      until,
      successors: listOf(successors),
    }),
  ),
);
