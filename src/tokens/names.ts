import { ALL_CAPS, CAPITAL } from '../document/tokens.ts';
import { gluePeople, glueWords } from '../knowledge/words/glue-words.ts';
import { WordNumbers } from '../text/word-numbers.ts';
import { INNER_CAPITAL, type TokenColumns } from './columns.ts';

/** Words of so many letters begin and end too many others, unless they are all capitals. */
const LONGEST_FILLER = 3;

/** What names a document's runs may be cut along: those of the tables, and words that are alone in it as often as the run does. */
export class Names {
  /** How often words are alone. */
  private readonly standing = new WordNumbers();
  private least = 1;

  /** Collects the capitalised words that are alone. */
  read(columns: TokenColumns): void {
    this.standing.clear(columns.count);
    for (let i = 0; i < columns.count; i++) {
      const flags = columns.flags[i] ?? 0;
      if (!(flags & CAPITAL) || flags & INNER_CAPITAL) continue;
      if (!(flags & ALL_CAPS) && (columns.ends[i] ?? 0) - (columns.starts[i] ?? 0) <= LONGEST_FILLER) continue;
      const hash = columns.hashes[i] ?? 0;
      const slot = this.standing.slotOf(hash);
      this.standing.put(slot, hash, this.standing.at(slot) + 1);
    }
  }

  /** Turns to a run, and tells how often it is alone itself. */
  turnTo(run: number): number {
    const count = this.standing.of(run);
    this.least = Math.max(1, count);
    return count;
  }

  /** True if a run may be cut along this word. */
  has(hash: number): boolean {
    return glueWords().hasWord(hash) || gluePeople().hasWord(hash) || this.standing.of(hash) >= this.least;
  }
}
