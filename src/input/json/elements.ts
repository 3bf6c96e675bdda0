import type { Failure } from '../../document/problem.ts';
import { ByteWindow } from '../bytes/byte-window.ts';
import { type ElementEnd, elementEnd, MOST_DEPTH, newScan } from './element-end.ts';

/** An element of a JSON array, or why it cannot be read. */
export interface Element {
  readonly bytes: Uint8Array;
  readonly failure: Failure | null;
  /** Its place among all, from 1. */
  readonly number: number;
  /** The 1-based line on which it begins. */
  readonly line: number;
  readonly byteOffset: number;
}

const LF = 0x0a;
const [COMMA, OPEN_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [0x2c, 0x7b, 0x5b, 0x5d];
const NONE = Buffer.alloc(0);
/** So many bytes are looked at again behind elements that were given up; then what was looked at is passed over. */
const MOST_RESCANNED = 256 * 1024 * 1024;
/** A line is indented by no more. */
const MOST_INDENT = 256;

const isBlank = (byte: number): boolean => byte === 0x20 || byte === LF || byte === 0x0d || byte === 0x09;

/**
 * The elements of a JSON array, as they come; or, where the bytes begin with `{`, objects one after the other. An element
 * that cannot be followed to its end is a failure, and reading goes on with the next line that begins with `{` as far in
 * as the element did: one missing bracket does not cost the rest.
 */
export class Elements {
  private readonly window: ByteWindow;
  private readonly most: number;
  private line = 1;
  private number = 0;
  /** What the current line began with, up to the first byte that is no blank. */
  private indent: Buffer = NONE;
  /** Whether nothing but blanks stood on it so far. */
  private indented = true;
  private inArray = false;
  private rescanned = 0;

  constructor(chunks: AsyncIterable<Uint8Array>, most: number) {
    this.window = new ByteWindow(chunks);
    this.most = most;
  }

  async *elements(): AsyncGenerator<Element> {
    try {
      await this.window.passMarks();
      const first = await this.passBlanks();
      if (first !== OPEN_BRACE && first !== OPEN_BRACKET) {
        yield this.failed('the file is neither an array of records nor a record');
        return;
      }
      this.inArray = first === OPEN_BRACKET;
      if (this.inArray) this.pass(1);
      yield* this.inArray ? this.array() : this.sequence();
    } finally {
      await this.window.close();
    }
  }

  private async *sequence(): AsyncGenerator<Element> {
    while ((await this.passBlanks()) !== null) yield await this.next();
  }

  private async *array(): AsyncGenerator<Element> {
    let open = (await this.passBlanks()) !== CLOSE_BRACKET;
    while (open) {
      if ((await this.passBlanks()) === null) return yield this.failed('the array has no end: the file breaks off');
      const element = await this.next();
      yield element;
      const behind = await this.passBlanks();
      if (behind === null && element.failure) return;
      if (behind === COMMA) this.pass(1);
      open = behind !== CLOSE_BRACKET;
    }
    this.pass(1);
    if ((await this.passBlanks()) !== null) yield this.failed('something follows the end of the array');
  }

  /** Bytes that the next element may take: what is found in them does not depend on how they come. */
  private get view(): Buffer {
    return this.window.bytes.subarray(0, this.most + 1);
  }

  private async next(): Promise<Element> {
    this.number++;
    const place = { number: this.number, line: this.line, byteOffset: this.window.offset };
    const { end, tooDeep, at } = await this.findEnd();
    const { byteOffset } = place;
    const bytes = typeof end === 'number' ? this.window.bytes.subarray(0, end) : NONE;
    const lost = typeof end === 'number' ? this.pass(end) : await this.recover(end, at, byteOffset);
    const deep = tooDeep ? { code: 'input/json-too-deep', message: `the element nests deeper than ${MOST_DEPTH} levels`, byteOffset } : null;
    return { ...place, bytes, failure: deep ?? lost };
  }

  private async findEnd(): Promise<{ readonly end: ElementEnd | 'ended'; readonly tooDeep: boolean; readonly at: number }> {
    const scan = newScan();
    for (;;) {
      const { view } = this;
      const end = elementEnd(view, scan, this.inArray);
      const { tooDeep, at } = scan;
      if (end !== 'more' || view.length > this.most) return { end, tooDeep, at };
      if (!(await this.window.more())) return { end: scan.depth > 0 || scan.inString ? 'ended' : view.length, tooDeep, at };
    }
  }

  /** Goes on behind an element that cannot be followed, in lines; says what was wrong. */
  private async recover(why: 'more' | 'broken' | 'ended', scanned: number, byteOffset: number): Promise<Failure> {
    const oneLine = !this.view.includes(LF);
    this.rescanned += scanned;
    if (this.rescanned > MOST_RESCANNED) this.pass(Math.min(scanned, this.view.length));
    if (why === 'more' && oneLine) await this.passLong();
    else await this.passToLike();
    if (why === 'more') return { code: 'input/too-large', message: `the record is longer than ${this.most} bytes`, byteOffset };
    const wrong = why === 'broken' ? 'has a bracket or a line end where none may stand' : 'breaks off';
    return { code: 'input/bad-json', message: `the element ${wrong}; reading goes on with the next line that begins as its line does`, byteOffset };
  }

  /** Passes over an element too long to be held that has no line end either. */
  private async passLong(): Promise<void> {
    const scan = newScan();
    for (;;) {
      const end = elementEnd(this.window.bytes, scan, this.inArray);
      if (end === 'broken') return this.passToLike();
      const done = typeof end === 'number' ? end : Math.min(scan.at, this.window.bytes.length);
      this.pass(done);
      scan.at -= done;
      if (typeof end === 'number' || !(await this.window.more())) return;
    }
  }

  /** Passes over lines up to one that begins with `{` and as many blanks as this one. */
  private async passToLike(): Promise<void> {
    const like = Buffer.concat([this.indent, Buffer.from('{')]);
    for (;;) {
      const end = this.window.bytes.indexOf(LF);
      this.pass(end < 0 ? this.window.bytes.length : end + 1);
      if (end < 0 && !(await this.window.more())) return;
      if (end < 0) continue;
      await this.window.atLeast(like.length);
      if (this.window.bytes.subarray(0, like.length).equals(like)) return;
      if (this.window.bytes.length === 0) return;
    }
  }

  /** Passes over blanks; gives the byte that follows them, `null` at the end. */
  private async passBlanks(): Promise<number | null> {
    for (;;) {
      const { bytes } = this.window;
      const at = bytes.findIndex((byte) => !isBlank(byte));
      this.pass(at < 0 ? bytes.length : at);
      if (at >= 0) return bytes[at] ?? null;
      if (!(await this.window.more())) return null;
    }
  }

  /** Lets bytes go; keeps count of lines, and of how the last one begins. */
  private pass(count: number): null {
    const passed = this.window.take(count);
    const last = passed.lastIndexOf(LF);
    for (let at = passed.indexOf(LF); at >= 0; at = passed.indexOf(LF, at + 1)) this.line++;
    if (last >= 0) [this.indent, this.indented] = [NONE, true];
    const begun = passed.subarray(last + 1, last + 1 + MOST_INDENT);
    const text = begun.findIndex((byte) => !isBlank(byte));
    if (this.indented && this.indent.length < MOST_INDENT) this.indent = Buffer.concat([this.indent, text < 0 ? begun : begun.subarray(0, text)]);
    if (text >= 0) this.indented = false;
    return null;
  }

  private failed(message: string): Element {
    const { line, number } = this;
    const byteOffset = this.window.offset;
    return { bytes: NONE, failure: { code: 'input/bad-json', message, byteOffset }, number: number + 1, line, byteOffset };
  }
}
