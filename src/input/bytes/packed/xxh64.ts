/** The primes of XXH64 (https://xxhash.com, BSD licence): the checksum that ends frames of Zstandard is its lower half. */
const [P1, P2, P3, P4, P5] = [0x9e3779b185ebca87n, 0xc2b2ae3d27d4eb4fn, 0x165667b19e3779f9n, 0x85ebca77c2b2ae63n, 0x27d4eb2f165667c5n];
const [P1_HIGH, P1_LOW, P2_HIGH, P2_LOW] = [0x9e3779b1, 0x85ebca87, 0xc2b2ae3d, 0x27d4eb4f];
const STRIPE_BYTES = 32;
const ALL = 0xffffffffffffffffn;

const times = (a: bigint, b: bigint): bigint => (a * b) & ALL;
const rotated = (a: bigint, by: bigint): bigint => ((a << by) | (a >> (64n - by))) & ALL;
const round = (sum: bigint, input: bigint): bigint => times(rotated((sum + times(input, P2)) & ALL, 31n), P1);

/** The upper half of a product of two unsigned 32-bit numbers. */
function high(a: number, b: number): number {
  const [aHigh, aLow, bHigh, bLow] = [a >>> 16, a & 0xffff, b >>> 16, b & 0xffff];
  const middle = aHigh * bLow + aLow * bHigh + ((aLow * bLow) >>> 16);
  return aHigh * bHigh + Math.floor(middle / 0x10000);
}

/** Adds eight bytes to a lane, a 64-bit number in two halves: whole numbers of JavaScript are too slow for every byte of a file. */
function mix(lanes: Uint32Array, lane: number, low: number, top: number): void {
  const inLow = Math.imul(low, P2_LOW) >>> 0;
  const inHigh = high(low, P2_LOW) + Math.imul(low, P2_HIGH) + Math.imul(top, P2_LOW);
  const sum = (lanes[lane] ?? 0) + inLow;
  const a = sum >>> 0;
  const b = ((lanes[lane + 1] ?? 0) + inHigh + (sum > 0xffffffff ? 1 : 0)) >>> 0;
  const turnedLow = ((a << 31) | (b >>> 1)) >>> 0;
  const turnedHigh = ((b << 31) | (a >>> 1)) >>> 0;
  lanes[lane] = Math.imul(turnedLow, P1_LOW);
  lanes[lane + 1] = high(turnedLow, P1_LOW) + Math.imul(turnedLow, P1_HIGH) + Math.imul(turnedHigh, P1_LOW);
}

/** XXH64 with the seed 0, of bytes as they come. */
export class Xxh64 {
  private readonly lanes: Uint32Array = new Uint32Array(BigUint64Array.of((P1 + P2) & ALL, P2, 0n, (ALL - P1 + 1n) & ALL).buffer);
  private rest: Buffer = Buffer.alloc(0);
  private length = 0;

  add(bytes: Uint8Array): void {
    this.length += bytes.length;
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const all = this.rest.length === 0 ? view : Buffer.concat([this.rest, view]);
    let at = 0;
    for (; at + STRIPE_BYTES <= all.length; at += STRIPE_BYTES)
      for (let lane = 0; lane < 8; lane += 2) mix(this.lanes, lane, all.readUInt32LE(at + lane * 4), all.readUInt32LE(at + lane * 4 + 4));
    this.rest = Buffer.from(all.subarray(at));
  }

  /** Its lower 32 bits. */
  low(): number {
    let sum = (this.begun() + BigInt(this.length)) & ALL;
    let at = 0;
    for (; at + 8 <= this.rest.length; at += 8) sum = (times(rotated(sum ^ round(0n, this.rest.readBigUInt64LE(at)), 27n), P1) + P4) & ALL;
    if (at + 4 <= this.rest.length) {
      sum = (times(rotated(sum ^ times(BigInt(this.rest.readUInt32LE(at)), P1), 23n), P2) + P3) & ALL;
      at += 4;
    }
    for (; at < this.rest.length; at++) sum = times(rotated(sum ^ times(BigInt(this.rest.readUInt8(at)), P5), 11n), P1);
    sum = times(sum ^ (sum >> 33n), P2);
    sum = times(sum ^ (sum >> 29n), P3);
    return Number((sum ^ (sum >> 32n)) & 0xffffffffn);
  }

  /** What the whole stripes come to. */
  private begun(): bigint {
    if (this.length < STRIPE_BYTES) return P5;
    const lanes = new BigUint64Array(this.lanes.buffer);
    const [a = 0n, b = 0n, c = 0n, d = 0n] = lanes;
    let sum = (rotated(a, 1n) + rotated(b, 7n) + rotated(c, 12n) + rotated(d, 18n)) & ALL;
    for (const lane of lanes) sum = (times(sum ^ round(0n, lane), P1) + P4) & ALL;
    return sum;
  }
}
