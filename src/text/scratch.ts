/**
 * Memory for a column of whole numbers of one document after another: a new typed array for each costs more than a stage's walk over a
 * short article. Who asks again takes the column from who asked before, so each use has a scratch of its own.
 */
export class Scratch {
  private column = new Int32Array(1024);
  private used = 0;

  /** Zeros, at least `count` of them; those behind are zeros, too. */
  zeros(count: number): Int32Array {
    if (count > this.column.length) this.column = new Int32Array(2 * count);
    else this.column.fill(0, 0, this.used);
    this.used = count;
    return this.column;
  }
}
