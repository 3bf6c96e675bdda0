/** How much may be under way at once. */
export interface Window<T> {
  readonly count: number;
  /** The sum of the sizes; one that is larger by itself goes alone. */
  readonly bytes: number;
  readonly sizeOf: (work: T) => number;
  /** Results in the order in which they come instead of that of the work. */
  readonly unordered: boolean;
}

/** A piece of work and its result. */
export interface Finished<T, R> {
  readonly work: T;
  readonly result: R;
}

interface UnderWay<T, R> {
  readonly work: T;
  readonly size: number;
  readonly done: Promise<UnderWay<T, R> & { readonly result: R }>;
}

/** Work under way, in its order. */
class Running<T, R> {
  private readonly queue: UnderWay<T, R>[] = [];
  private readonly window: Window<T>;
  private bytes = 0;

  constructor(window: Window<T>) {
    this.window = window;
  }

  get isEmpty(): boolean {
    return this.queue.length === 0;
  }

  get isFull(): boolean {
    return this.queue.length >= this.window.count || (this.bytes >= this.window.bytes && !this.isEmpty);
  }

  add(work: T, result: Promise<R>): void {
    const size = this.window.sizeOf(work);
    const entry: UnderWay<T, R> = { work, size, done: result.then((value) => ({ ...entry, result: value })) };
    entry.done.catch(() => undefined);
    this.queue.push(entry);
    this.bytes += size;
  }

  /** Settles with the next result to be given; leaves it under way. */
  next(): Promise<Finished<T, R>> {
    const [head] = this.queue;
    if (!head) throw new RangeError('nothing is under way');
    return this.window.unordered ? Promise.race(this.queue.map(({ done }) => done)) : head.done;
  }

  remove({ work }: Finished<T, R>): void {
    const [gone] = this.queue.splice(
      this.queue.findIndex((entry) => entry.work === work),
      1,
    );
    this.bytes -= gone?.size ?? 0;
  }
}

/**
 * Runs `run` on what `source` gives, several at once, and gives the results in the order of the work. Takes no more from
 * `source` than the window holds, and nothing while the caller does not take results: back-pressure both ways.
 */
export async function* inOrder<T, R>(source: AsyncIterator<T>, run: (work: T) => Promise<R>, window: Window<T>): AsyncGenerator<Finished<T, R>> {
  const running = new Running<T, R>(window);
  let coming: Promise<{ readonly came: IteratorResult<T> }> | null = null;
  let ended = false;
  while (!ended || !running.isEmpty) {
    if (!ended && !running.isFull) coming ??= source.next().then((came) => ({ came }));
    const waiting: Promise<{ readonly came: IteratorResult<T> } | Finished<T, R>>[] = running.isEmpty ? [] : [running.next()];
    if (coming) waiting.unshift(coming);
    const first = await Promise.race(waiting);
    if ('came' in first) {
      coming = null;
      ended = first.came.done === true;
      if (!first.came.done) running.add(first.came.value, run(first.came.value));
    } else {
      running.remove(first);
      yield first;
    }
  }
}
