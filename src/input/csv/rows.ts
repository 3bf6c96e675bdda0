import type { Failure } from '../../document/problem.ts';
import { ByteWindow } from '../bytes/byte-window.ts';
import { delimiterOf } from './delimiter.ts';
import { lastRowEnd, type RowEnd, type RowScan, rowEnd } from './row-end.ts';

/** A row of a table without its line end, or why it is none. */
export interface TableRow {
  readonly bytes: Uint8Array;
  readonly failure: Failure | null;
  /** 1-based, of its first line. */
  readonly line: number;
  readonly byteOffset: number;
}

const LF = 0x0a;
const CR = 0x0d;
const LINE_END_BYTES = 2;
/** Bytes of a file that are searched for its delimiter. */
const HEAD_BYTES = 65_536;
const SEPARATOR_LINE = /^sep=(?<sign>[,;\t|])\r?\n/iu;
const SEPARATOR_BYTES = 7;
const TAB = 0x09;

function countLines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) count++;
  return count;
}

function withoutLineEnd(row: Buffer): Buffer {
  const end = row.at(-1) === LF ? row.length - 1 : row.length;
  return row.subarray(0, row[end - 1] === CR ? end - 1 : end);
}

/**
 * The rows of a table, as they come. A row whose quotes do not fit is a failure of its first line alone, and the next
 * row begins with the next line: a quote that is never closed does not swallow the rest.
 */
export class TableRows {
  private readonly window: ByteWindow;
  private readonly most: number;
  private parting: number | null;
  private line = 1;

  constructor(chunks: AsyncIterable<Uint8Array>, most: number, delimiter: number | null) {
    this.window = new ByteWindow(chunks);
    this.most = most;
    this.parting = delimiter;
  }

  /** What parts the columns: as it was said, or by the first line. */
  async delimiter(): Promise<number> {
    await this.window.passMarks();
    const said = await this.passSeparatorLine();
    this.parting ??= said ?? (await this.findDelimiter());
    return this.parting;
  }

  async *rows(): AsyncGenerator<TableRow> {
    try {
      const delimiter = this.parting ?? (await this.delimiter());
      while (!(await this.window.isOver())) {
        const row = await this.next(delimiter);
        if (row.failure || row.bytes.length > 0) yield row;
      }
    } finally {
      await this.window.close();
    }
  }

  /** Spreadsheets may say in a line before the header what parts the columns: `sep=;`. */
  private async passSeparatorLine(): Promise<number | null> {
    await this.window.atLeast(SEPARATOR_BYTES);
    const found = SEPARATOR_LINE.exec(this.window.bytes.toString('latin1', 0, SEPARATOR_BYTES));
    if (!found) return null;
    this.window.drop(found[0].length);
    this.line++;
    return found.groups?.sign?.charCodeAt(0) ?? null;
  }

  private async findDelimiter(): Promise<number> {
    while (!this.window.bytes.includes(LF) && this.window.bytes.length < HEAD_BYTES) if (!(await this.window.more())) break;
    return delimiterOf(this.window.bytes.subarray(0, HEAD_BYTES));
  }

  /** Bytes that the next row may take, with its line end: what is found in them does not depend on how they come. */
  private get view(): Buffer {
    return this.window.bytes.subarray(0, this.most + LINE_END_BYTES);
  }

  private async next(delimiter: number): Promise<TableRow> {
    const found = await this.findEnd(delimiter);
    const end = delimiter === TAB && found === 'misquoted' ? await this.lineEnd() : found;
    const place = { line: this.line, byteOffset: this.window.offset };
    if (typeof end !== 'number') return { ...place, bytes: Buffer.alloc(0), failure: await this.passLine(end, place.byteOffset) };
    const bytes = withoutLineEnd(this.window.bytes.subarray(0, end));
    this.line += countLines(this.window.bytes.subarray(0, end));
    this.window.drop(end);
    const failure = bytes.length > this.most ? this.tooLong(place.byteOffset) : null;
    return { ...place, bytes, failure };
  }

  /** `more`: the row is longer than it may be. */
  private async findEnd(delimiter: number): Promise<RowEnd> {
    const scan: RowScan = { at: 0, quoted: false };
    for (;;) {
      const { view } = this;
      const end = rowEnd(view, scan, delimiter);
      if (end !== 'more' || view.length >= this.most + LINE_END_BYTES) return end;
      if (!(await this.window.more())) return lastRowEnd(view, scan);
    }
  }

  /** After the line, whatever its quotes: in tables with tabs a quote may just be a quote. */
  private async lineEnd(): Promise<RowEnd> {
    for (;;) {
      const { view } = this;
      const end = view.indexOf(LF);
      if (end >= 0) return end + 1;
      if (view.length >= this.most + LINE_END_BYTES) return 'more';
      if (!(await this.window.more())) return view.length;
    }
  }

  private tooLong(byteOffset: number): Failure {
    return { code: 'input/too-large', message: `the record is longer than ${this.most} bytes`, byteOffset };
  }

  /** Passes over the first line of a row that cannot be read. */
  private async passLine(why: 'more' | 'misquoted', byteOffset: number): Promise<Failure> {
    const { view } = this;
    const open = why === 'more' && view.includes(LF);
    const misquoted = { code: 'input/bad-csv', message: 'a quotation mark is misplaced or never closed; reading continues on the next line', byteOffset };
    for (let end = this.window.bytes.indexOf(LF); ; end = this.window.bytes.indexOf(LF)) {
      this.window.drop(end < 0 ? this.window.bytes.length : end + 1);
      if (end >= 0 || !(await this.window.more())) break;
    }
    this.line++;
    return why === 'misquoted' || open ? misquoted : this.tooLong(byteOffset);
  }
}
