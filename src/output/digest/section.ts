/** The colour of a kind of finding: the same in every view. */
export type Tint = 'cyan' | 'magenta' | 'green' | 'yellow' | 'red' | 'blue' | 'dim' | 'bold';

/** One finding for people: its name, what is said of it, and how often it is named. */
export interface Row {
  readonly name: string;
  readonly details: readonly string[];
  readonly count?: number;
}

/** A heading, where there is one, with its findings. `flow`: short ones, put one after the other. */
export interface Part {
  readonly heading: string | null;
  readonly tint: Tint;
  readonly flow: boolean;
  /** At most so many are shown; the rest is counted. */
  readonly most: number;
  /** What is said takes as many lines as it needs. */
  readonly wrap?: boolean;
  /** The first column is narrow, and a name that the row above has is not repeated. */
  readonly names?: 'once';
  readonly rows: readonly Row[];
}

/** A digest: what is told of one article, or of anything else that a command prints. */
export interface Digest {
  readonly title: string;
  /** What is below the title, the empty left out. */
  readonly about: readonly string[];
  readonly parts: readonly Part[];
  /** What is below the title is put after it, and no empty line follows. */
  readonly brief?: boolean;
}
