/** Something that says how it came about. */
export interface Explained {
  /** The ids of the rules that proposed and changed it, in order; printed with `explain`. */
  readonly steps?: readonly string[];
}
