/** A finding with the rules that made it. */
export interface Explained {
  /** The ids of the rules that proposed and changed it, in order; printed with `explain`. */
  readonly steps?: readonly string[];
}
