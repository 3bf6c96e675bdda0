import { numberWords, oneOfScale } from './number-values.ts';

/** Digits that a double holds for certain; whole numbers below ten to their power are exact as they are. */
const SURE_DIGITS = 15;
const SURE_BELOW = 10 ** SURE_DIGITS;

/** A product without the noise of binary fractions: 706.1 million is 706100000. */
export const exact = (product: number): number =>
  Number.isInteger(product) && Math.abs(product) < SURE_BELOW ? product : Number(product.toPrecision(SURE_DIGITS));

/** Digits after "koma" are below this. */
const DECIMAL_BASE = 10;
/** Numbers from here on close the digits before them ("seratus [dua]"). */
const LEAST_GROUP = 100;

/**
 * A number in words while its words are read, one after the other: "dua juta tiga ratus ribu". `add` says whether a word goes on with it; when it
 * does not, the number is what it was before.
 */
export class NumberSum {
  private total = 0;
  private group = 0;
  private digit = 0;
  private decimals: string | null = null;
  private words = 0;

  /** The number so far. */
  get value(): number {
    const { total, group, digit, decimals } = this;
    return decimals === null ? total + group + digit : total + Number(`${group + digit}.${decimals || '0'}`);
  }

  /** True for a number that may end here: it has a word, and digits after "koma". */
  get isWhole(): boolean {
    return this.words > 0 && this.decimals !== '';
  }

  /** Adds the word of a hash; false if it is none of a number, or does not go on with this one. */
  add(hash: number): boolean {
    const isAdded = this.addScaleOfOne(hash) ?? this.addWord(hash);
    if (isAdded) this.words++;
    return isAdded;
  }

  private addScaleOfOne(hash: number): boolean | null {
    const scale = oneOfScale().get(hash);
    if (scale === undefined) return null;
    if (this.words > 0) return false;
    this.total = scale;
    return true;
  }

  private addWord(hash: number): boolean {
    const word = numberWords().get(hash);
    const isFirst = this.words === 0;
    if (word === undefined || (isFirst && word.is !== 'one' && word.is !== 'half')) return false;
    if (word.is === 'one') return this.addOne(word.value);
    if (word.is === 'scale') return word.onlyBehindFigures ? false : this.multiply(word.value);
    if (word.is === 'factor') {
      this.group += Math.max(this.digit, this.digit > 0 ? 0 : 1) * word.value;
      this.digit = 0;
    } else if (word.is !== 'point') this.digit += word.value;
    else if (this.decimals !== null) return false;
    else this.decimals = '';
    return true;
  }

  private addOne(value: number): boolean {
    if (this.decimals !== null) {
      if (value >= DECIMAL_BASE || !Number.isInteger(value)) return false;
      this.decimals += String(value);
      return true;
    }
    if (this.digit !== 0) return false;
    if (value >= LEAST_GROUP) this.group += value;
    else this.digit = value;
    return true;
  }

  private multiply(scale: number): boolean {
    const group = this.value - this.total;
    this.total = group > 0 ? exact(group * scale) + this.total : exact(this.total * scale);
    this.group = 0;
    this.digit = 0;
    this.decimals = null;
    return true;
  }
}
