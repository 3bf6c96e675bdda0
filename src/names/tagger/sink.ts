/** Mixes two numbers into one 32-bit number; the order matters. */
export function pair(a: number, b: number): number {
  return Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) ^ Math.imul(b + 0x3779b9, 0x297a2d39);
}

/** Templates of shared features have numbers below this. */
const TEMPLATES = 1000;

/** Features as 32-bit numbers. `shared` ones are added twice: for all texts, and for the kind of text alone. */
export class FeatureSink {
  readonly values: Int32Array = new Int32Array(512);
  count = 0;
  /** Which corpus's habits the features are taken under: a small number. */
  domain = 0;

  clear(): void {
    this.count = 0;
  }

  add(template: number, value: number): void {
    const mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b) ^ Math.imul(template + 1, 0x9e3779b1);
    this.values[this.count++] = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  }

  shared(template: number, value: number): void {
    this.add(template, value);
    this.add(template + TEMPLATES * (this.domain + 1), value);
  }

  /** A feature for each bit that is set. */
  bits(template: number, bits: number): void {
    for (let rest = bits; rest !== 0; rest &= rest - 1) this.add(template, 31 - Math.clz32(rest & -rest));
  }
}
