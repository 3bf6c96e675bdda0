import type { Failure } from '../../document/problem.ts';
import { ByteWindow } from '../bytes/byte-window.ts';
import { type ElementEnd, elementEnd, endsWithFile, newScan } from './element-end.ts';
import { faultOf, tooDeepFault } from './fault.ts';
import { withoutRuns } from './runs.ts';
import { braceAt, isBlank, LONGEST_OPENING_BYTES, openingOf, siblingAt } from './siblings.ts';

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
/** A line is indented by no more. */
const MOST_INDENT = 256;

/**
 * The elements of a JSON array, as they come; or, where the bytes begin with `{`, objects one after the other. An element
 * that cannot be followed to its end is a failure that says which bytes it cost, and reading goes on where the next one begins: with
 * the same first key, on a line that begins alike, or with a brace after a comma. No byte is followed more than twice: an element that begins among
 * bytes that were followed before ends where the next one begins.
 */
export class Elements {
  private readonly window: ByteWindow;
  private readonly most: number;
  private line = 1;
  private number = 0;
  /** What the current line began with, up to the first byte that is not a blank. */
  indent: Buffer = NONE;
  /** True if nothing but blanks was on it so far. */
  private indented = true;
  private inArray = false;
  /** Up to here bytes were followed in vain before. */
  private suspectUntil = 0;
  /** What the last element began with, up to the colon after its first key. */
  opening: Buffer = NONE;

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
      yield* withoutRuns(this.inArray ? this.array() : this.sequence());
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
      if ((await this.passBlanks()) === null) return yield this.failed('the array has no end: the file is truncated');
      const element = await this.next();
      yield element;
      const behind = await this.passBlanks();
      if (behind === null && element.failure) return;
      if (behind === COMMA) this.pass(1);
      else if (behind === OPEN_BRACE && !element.failure) yield this.failed('a comma is missing before this element');
      open = behind !== CLOSE_BRACKET;
    }
    this.pass(1);
    if ((await this.passBlanks()) !== null) yield await this.rest();
  }

  /** All that follows the end of the array. */
  private async rest(): Promise<Element> {
    const element = this.failed('there are more bytes after the end of the array');
    const { offset } = this.window;
    do this.pass(this.window.bytes.length);
    while (await this.window.more());
    return { ...element, failure: element.failure && { ...element.failure, bytes: this.window.offset - offset } };
  }

  /** Bytes that the next element may take: what is found in them does not depend on how they come. */
  private get view(): Buffer {
    return this.window.bytes.subarray(0, this.most + 1);
  }

  private async next(): Promise<Element> {
    this.number++;
    const place = { number: this.number, line: this.line, byteOffset: this.window.offset };
    const { byteOffset } = place;
    const { end, tooDeep, at } = await this.findEnd();
    if (typeof end === 'number') {
      const bytes = this.window.bytes.subarray(0, end);
      this.opening = openingOf(bytes) ?? this.opening;
      this.pass(end);
      const failure = tooDeep ? { ...tooDeepFault, byteOffset, bytes: end } : null;
      return { ...place, bytes, failure };
    }
    await this.recover(end, at);
    const bytes = this.window.offset - byteOffset;
    return { ...place, bytes: NONE, failure: { ...faultOf(end, tooDeep, this.most), byteOffset, bytes } };
  }

  private async findEnd(): Promise<{ readonly end: ElementEnd | 'ended'; readonly tooDeep: boolean; readonly at: number }> {
    const scan = newScan();
    const bound = this.window.offset < this.suspectUntil ? siblingAt(this.window.bytes, 1, this) : -1;
    for (;;) {
      const view = bound < 0 ? this.view : this.view.subarray(0, bound);
      const end = elementEnd(view, scan);
      const { tooDeep, at } = scan;
      const found = end === 'more' && bound >= 0 ? 'broken' : end;
      if (found !== 'more' || view.length > this.most) return { end: found, tooDeep, at };
      if (!(await this.window.more())) return { end: endsWithFile(scan) ? view.length : 'ended', tooDeep, at };
    }
  }

  /** Goes on after an element that cannot be followed. */
  private async recover(why: 'more' | 'broken' | 'ended', scanned: number): Promise<void> {
    this.suspectUntil = Math.max(this.suspectUntil, this.window.offset + Math.min(scanned, this.window.bytes.length));
    if (this.opening.length === 0) this.opening = openingOf(this.window.bytes) ?? NONE;
    const sibling = siblingAt(this.window.bytes, 1, this);
    if (sibling >= 0) this.pass(sibling);
    else if (why === 'more') await this.passLong();
    else await this.passToSibling(why === 'broken' ? Math.max(1, Math.min(scanned, this.window.bytes.length)) : this.window.bytes.length);
  }

  /** Passes over an element too long to be held, as far as it can be followed. */
  private async passLong(): Promise<void> {
    const scan = newScan();
    for (;;) {
      const end = elementEnd(this.window.bytes, scan);
      if (end === 'broken') return this.passToSibling(scan.at);
      const done = typeof end === 'number' ? end : Math.min(scan.at, this.window.bytes.length);
      this.pass(done);
      scan.at -= done;
      if (typeof end === 'number' || !(await this.window.more())) return;
    }
  }

  /** Passes over bytes up to where the next element begins, at `from` or after it; else over all. */
  private async passToSibling(from: number): Promise<void> {
    for (let start = from; ; ) {
      const found = [siblingAt(this.window.bytes, Math.max(1, start), this), braceAt(this.window.bytes, start)].filter((at) => at >= 0);
      if (found.length > 0) return void this.pass(Math.min(...found));
      const keep = Math.min(this.window.bytes.length, MOST_INDENT + LONGEST_OPENING_BYTES);
      this.pass(this.window.bytes.length - keep);
      start = Math.max(1, keep - MOST_INDENT - LONGEST_OPENING_BYTES + 1);
      if (!(await this.window.more())) return void this.pass(this.window.bytes.length);
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
