import { NUMBER_HASHES, type Sketch, WORD_HASHES } from './sketch.ts';

const PER_CHUNK = 1024;
/** Words, numbers, and how many of each. */
const STRIDE: number = WORD_HASHES + NUMBER_HASHES + 2;
const NONE: readonly string[] = [];

/** Keeps many sketches in little memory: one by one, arrays would take three times as much. */
export class Sketches {
  private readonly chunks: Uint32Array[] = [];
  private readonly titled: (readonly string[])[] = [];

  /** Adds a sketch; gives its number, from 0. */
  add({ words, numbers, titled }: Sketch): number {
    const number = this.titled.push(titled.length === 0 ? NONE : titled) - 1;
    if (number % PER_CHUNK === 0) this.chunks.push(new Uint32Array(PER_CHUNK * STRIDE));
    const chunk = this.chunks.at(-1);
    const start = (number % PER_CHUNK) * STRIDE;
    chunk?.set([words.length, numbers.length], start);
    chunk?.set(words, start + 2);
    chunk?.set(numbers, start + 2 + WORD_HASHES);
    return number;
  }

  /** The sketch with this number. Throws `RangeError` when there is none. */
  at(number: number): Sketch {
    const chunk = this.chunks[Math.floor(number / PER_CHUNK)];
    const titled = this.titled[number];
    if (chunk === undefined || titled === undefined) throw new RangeError(`there is no sketch ${number}`);
    const start = (number % PER_CHUNK) * STRIDE;
    const [words, numbers] = [start + 2, start + 2 + WORD_HASHES];
    return { words: chunk.subarray(words, words + (chunk[start] ?? 0)), numbers: chunk.subarray(numbers, numbers + (chunk[start + 1] ?? 0)), titled };
  }
}
