import { type Fingerprint, sketchIn } from './fingerprint.ts';
import { likeness, type Sketch } from './sketch.ts';
import { Sketches } from './sketches.ts';

/** Two texts are near duplicates from so much in common on … */
const LEAST_WORDS_SHARED = 0.8;
/** … but not where their numbers differ: tables of prices, of matches, of times of prayer are alike every day. */
const LEAST_NUMBERS_SHARED = 0.6;
/** Only texts that share one of so many smallest hashes are compared: of two that have 0.8 in common, 998 in 1000 do. */
const INDEXED_HASHES = 4;
/** A hash that more originals have tells little; the first ones are compared, so that time stays linear. */
const MOST_COMPARED = 32;
/** Hex digits of a text's hash that are kept. */
const KEPT_DIGITS = 32;

/** What is decided about a record. */
export interface Verdict {
  /** Its id, unique in the result. */
  readonly id: string;
  /** The id of the first record with its text; `null` when it is that. */
  readonly duplicateOf: string | null;
}

/** How many were found of each. */
export interface DuplicateCounts {
  readonly exact: number;
  readonly near: number;
  /** Records whose id another record had before. */
  readonly renamed: number;
}

interface Original {
  readonly id: string;
  readonly input: number;
}

/** True if one list has something that the other lacks. */
const hasMore = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => !b.includes(one));

/** True for texts that say the same of other days, matches or prices: each title has a number of its own, or so do the texts. */
function tellOthers(a: Sketch, b: Sketch): boolean {
  return (hasMore(a.titled, b.titled) && hasMore(b.titled, a.titled)) || likeness(a.numbers, b.numbers) < LEAST_NUMBERS_SHARED;
}

/** Tells duplicates in the order of the records: the first is the original. Memory holds some hundred bytes a record. */
export class Duplicates {
  private readonly counted = { exact: 0, near: 0, renamed: 0 };
  private readonly ids = new Map<string, { readonly input: number; next: number }>();
  private readonly texts = new Map<string, Original>();
  private readonly originals: Original[] = [];
  private readonly sketches = new Sketches();
  private readonly byHash = new Map<number, number[]>();
  /** The inputs by path, and those that were read again since: their records no longer count. */
  private readonly inputs = new Map<string, number[]>();
  private readonly replaced = new Set<number>();
  private input = -1;

  get counts(): DuplicateCounts {
    return { ...this.counted };
  }

  /** Inputs that were started. */
  get entered(): number {
    return this.input + 1;
  }

  /** Begins an input. One that was read before counts no more, unless this one goes on with it. */
  enter(path: string, continues: boolean): void {
    this.input++;
    const earlier = this.inputs.get(path) ?? [];
    if (!continues) for (const input of earlier.splice(0)) this.replaced.add(input);
    earlier.push(this.input);
    this.inputs.set(path, earlier);
  }

  /** Decides about the next record of the input. */
  add(fingerprint: Fingerprint): Verdict {
    const id = this.uniqueId(fingerprint.id);
    const key = fingerprint.sha256.slice(0, KEPT_DIGITS);
    const known = this.texts.get(key);
    if (known && !this.replaced.has(known.input)) {
      this.counted.exact++;
      return { id, duplicateOf: known.id };
    }
    const sketch = sketchIn(fingerprint);
    const near = sketch && this.nearest(sketch);
    const original: Original = { id, input: this.input };
    this.texts.set(key, near ?? original);
    if (near) this.counted.near++;
    else if (sketch) this.index(original, sketch);
    return { id, duplicateOf: near?.id ?? null };
  }

  private uniqueId(given: string): string {
    const known = this.ids.get(given);
    if (known === undefined || this.replaced.has(known.input)) {
      this.ids.set(given, { input: this.input, next: known?.next ?? 2 });
      return given;
    }
    this.counted.renamed++;
    for (;;) {
      const id = `${given}~${known.next++}`;
      if (this.ids.has(id)) continue;
      this.ids.set(id, { input: this.input, next: 2 });
      return id;
    }
  }

  private nearest(sketch: Sketch): Original | null {
    const { words } = sketch;
    let best: Original | null = null;
    let most = 0;
    const candidates = new Set(Array.from(words.subarray(0, INDEXED_HASHES)).flatMap((hash) => this.byHash.get(hash) ?? []));
    for (const candidate of [...candidates].sort((a, b) => a - b)) {
      const original = this.originals[candidate];
      if (original === undefined || this.replaced.has(original.input)) continue;
      const other = this.sketches.at(candidate);
      const shared = likeness(words, other.words);
      if (shared < LEAST_WORDS_SHARED || shared <= most || tellOthers(sketch, other)) continue;
      best = original;
      most = shared;
    }
    return best;
  }

  private index(original: Original, sketch: Sketch): void {
    const number = this.sketches.add(sketch);
    this.originals.push(original);
    for (const hash of sketch.words.subarray(0, INDEXED_HASHES)) {
      const known = this.byHash.get(hash);
      if (known === undefined) this.byHash.set(hash, [number]);
      else if (known.length < MOST_COMPARED) known.push(number);
    }
  }
}
