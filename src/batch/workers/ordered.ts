/** How much may be under way at once. */
export interface Window<T> {
  readonly count: number;
  /** The sum of the sizes; one that is larger by itself goes alone. */
  readonly bytes: number;
  readonly sizeOf: (work: T) => number;
  /** Results in the order in which they come instead of that of the work. */
  readonly unordered: boolean;
  /** No more work is started, or waited for, once this is aborted; what is under way is finished. */
  readonly stop: AbortSignal;
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

interface Came<T> {
  readonly came: IteratorResult<T>;
}

/** The first of the promises to settle, or `null` when the signal is aborted before. */
function firstOf<T>(waiting: readonly Promise<T>[], stop: AbortSignal): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const onStop = (): void => resolve(null);
    stop.addEventListener('abort', onStop);
    Promise.race(waiting)
      .then(resolve, reject)
      .finally(() => stop.removeEventListener('abort', onStop));
  });
}

/** Where work comes from, until it ends or is stopped. */
class Feed<T> {
  private readonly source: AsyncIterator<T>;
  private readonly stop: AbortSignal;
  private coming: Promise<Came<T>> | null = null;
  private ended = false;

  constructor(source: AsyncIterator<T>, stop: AbortSignal) {
    this.source = source;
    this.stop = stop;
  }

  get isOpen(): boolean {
    return !(this.ended || this.stop.aborted);
  }

  /** The next work, if more is wanted, or the result, whichever is there first; `null` when stopped before either. */
  async workOr<R>(wanted: boolean, result: Promise<R> | null): Promise<Came<T> | R | null> {
    if (!this.isOpen) return result;
    if (wanted) this.coming ??= this.source.next().then((came) => ({ came }));
    const waiting: Promise<Came<T> | R>[] = [...(this.coming ? [this.coming] : []), ...(result ? [result] : [])];
    const first = await firstOf(waiting, this.stop);
    if (typeof first === 'object' && first !== null && 'came' in first) {
      this.coming = null;
      this.ended = first.came.done === true;
    }
    return first;
  }

  /** Lets the source go. One that is waiting for its next work is left to it: it may wait for ever. */
  close(): void {
    this.source.return?.().catch(() => undefined);
  }
}

/**
 * Runs `run` on what `source` gives, several at once, and gives the results in the order of the work. Takes no more from
 * `source` than the window holds, and nothing while the caller does not take results: back-pressure both ways.
 */
export async function* inOrder<T, R>(source: AsyncIterator<T>, run: (work: T) => Promise<R>, window: Window<T>): AsyncGenerator<Finished<T, R>> {
  const running = new Running<T, R>(window);
  const feed = new Feed(source, window.stop);
  try {
    while (feed.isOpen || !running.isEmpty) {
      const first = await feed.workOr(!running.isFull, running.isEmpty ? null : running.next());
      if (first === null) continue;
      if (!('came' in first)) {
        running.remove(first);
        yield first;
      } else if (!first.came.done) running.add(first.came.value, run(first.came.value));
    }
  } finally {
    feed.close();
  }
}
