/** One fault put into one file on purpose: the tests of that file's room must notice it. */
export interface Mutant {
  /** The file below `src/`. */
  readonly file: string;
  /** The text to replace; it stands exactly once in the file. */
  readonly text: string;
  readonly replacement: string;
}

/** The mutants of one room and the tests that must notice each of them. */
export interface RoomMutants {
  readonly room: string;
  /** Test files, below `tests/`, quickest first: a mutant is killed by the first that fails. */
  readonly tests: readonly string[];
  readonly mutants: readonly Mutant[];
}
