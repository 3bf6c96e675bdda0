import type { Failure } from '../../document/problem.ts';
import { ByteWindow } from '../bytes/byte-window.ts';
import { InputError } from '../failure.ts';
import { headerOf, type MessageHeader, MOST_HEADER_BYTES } from './header.ts';
import { isRead, kindOf, type WarcKind } from './kind.ts';

/** A WARC record: the block after its header, or why it cannot be read. */
export interface WarcRecord {
  readonly kind: WarcKind;
  readonly block: Uint8Array;
  readonly failure: Failure | null;
  /** Its WARC-Record-ID without brackets, else `record` and its number. */
  readonly id: string;
  /** Its place among all, from 1. */
  readonly number: number;
  readonly url: string | null;
  readonly byteOffset: number;
}

const LF = 0x0a;
const CR = 0x0d;
const BEGINNING = 'WARC/';
const NEXT = Buffer.from('WARC/1.');
/** What `NEXT` is the beginning of. */
const VERSION = /^WARC\/1\.\d\r?\n/u;
const LONGEST_VERSION_BYTES = 10;
const ON_A_LINE = Buffer.from('\nWARC/1.');
const SWALLOWED = /\nWARC\/1\.\d\r?\n(?:[\w-]{1,40}:[^\n]{0,999}\n){0,9}?WARC-(?:Type|Record-ID):/iu;
/** How far a first look at a block goes: an HTTP header has room in it. */
const LOOK_BYTES = MOST_HEADER_BYTES;
/** A block that says `WARC/1.` so often at the beginning of a line speaks of the format. */
const MOST_LOOKS = 100;
const NONE = Buffer.alloc(0);

type Place = Pick<WarcRecord, 'id' | 'number' | 'url' | 'byteOffset'>;

const bad = (message: string, byteOffset: number): Failure => ({ code: 'input/bad-warc', message, byteOffset });
const WRONG_LENGTH = 'no record begins where its Content-Length says that it ends; reading goes on with the next that can be found';

/** The records of a WARC file, as they come. Where one record cannot be followed, the next one is looked for. */
export class WarcRecords {
  private window: ByteWindow;
  private readonly most: number;
  private number = 0;
  /** The record that is being read. */
  private place: Place | null = null;

  constructor(chunks: AsyncIterable<Uint8Array>, most: number) {
    this.window = new ByteWindow(chunks);
    this.most = most;
  }

  async *records(): AsyncGenerator<WarcRecord> {
    try {
      for (let rest: AsyncIterable<Uint8Array> | null = null; ; this.window = new ByteWindow(rest)) {
        const failure: InputError | null = yield* this.untilDamage();
        if (!failure) return;
        if (this.place === null && failure.rest === null) throw failure;
        yield this.failed(this.place ?? this.begun(), failure.failure);
        ({ rest } = failure);
        if (!rest) return;
      }
    } finally {
      await this.window.close();
    }
  }

  /** The records up to where the stream is damaged, and how. */
  private async *untilDamage(): AsyncGenerator<WarcRecord, InputError | null> {
    try {
      for (this.place = null; await this.passLineEnds(); this.place = null) yield await this.next(this.begun());
      return null;
    } catch (error) {
      if (error instanceof InputError) return error;
      throw error;
    }
  }

  private begun(): Place {
    this.number++;
    this.place = { id: `record ${this.number}`, number: this.number, url: null, byteOffset: this.window.offset };
    return this.place;
  }

  private async next(place: Place): Promise<WarcRecord> {
    await this.window.atLeast(MOST_HEADER_BYTES);
    const begins = this.window.bytes.toString('latin1', 0, BEGINNING.length) === BEGINNING;
    const header = begins ? headerOf(this.window.bytes) : null;
    if (header === null) return this.lost(place, 'no WARC record begins here; reading goes on with the next that can be found');
    const url = header.fields.get('warc-target-uri')?.replace(/^<|>$/gu, '') ?? null;
    const id = header.fields.get('warc-record-id')?.replace(/^<|>$/gu, '') || place.id;
    this.place = { ...place, id, url };
    return this.body(this.place, header);
  }

  private async body(place: Place, header: MessageHeader): Promise<WarcRecord> {
    const said = header.fields.get('content-length') ?? '';
    if (!/^\d{1,15}$/u.test(said)) return this.lost(place, `its Content-Length is no number: ${JSON.stringify(said.slice(0, 40))}`, header.length);
    const length = Number(said);
    await this.window.atLeast(header.length + Math.min(length, LOOK_BYTES));
    const look = this.window.bytes.subarray(header.length, header.length + Math.min(length, LOOK_BYTES));
    const kind = kindOf(header, look);
    if (isRead(kind) && length <= this.most) return this.held(place, kind, header.length, length);
    return this.skipped(place, kind, header.length + length, isRead(kind));
  }

  /** A record that is not wanted, or too long to be held. */
  private async skipped(place: Place, kind: WarcKind, length: number, tooLong: boolean): Promise<WarcRecord> {
    const { byteOffset } = place;
    const there = await this.window.skip(length);
    if (there < length) return this.failed(place, bad('the file is truncated in this record', byteOffset));
    if (!(await this.fits(0))) return this.lost(place, WRONG_LENGTH);
    if (kind === 'unknown') return this.failed(place, bad('its WARC-Type or Content-Type is unknown', byteOffset));
    const failure = tooLong ? { code: 'input/too-large', message: `the record is longer than ${this.most} bytes`, byteOffset } : null;
    return { ...place, kind, block: NONE, failure };
  }

  /** A record that is wanted: looked at before it is let go. */
  private async held(place: Place, kind: WarcKind, headerLength: number, length: number): Promise<WarcRecord> {
    const end = headerLength + length;
    const whole = await this.window.atLeast(end);
    const block = this.window.bytes.subarray(headerLength, end);
    if (!whole && swallows(block)) return this.lost(place, 'the file is truncated in this record', headerLength);
    if (!whole) {
      await this.window.more();
      this.window.drop(this.window.bytes.length);
      return { ...place, kind, block, failure: bad('the file breaks off in this record: what there is of it has been read', place.byteOffset) };
    }
    const fits = await this.fits(end).catch((error: unknown) => {
      if (error instanceof InputError) return error.failure;
      throw error;
    });
    if (!fits || swallows(block)) return this.lost(place, WRONG_LENGTH, headerLength);
    this.window.drop(end);
    return { ...place, kind, block, failure: fits === true ? null : fits };
  }

  /** True if line ends and then a record, or the end, follow at a place in the window. */
  private async fits(from: number): Promise<boolean> {
    for (let at = from; await this.window.atLeast(at + 1); at++) {
      const byte = this.window.bytes[at];
      if (byte === LF || byte === CR) continue;
      await this.window.atLeast(at + BEGINNING.length);
      return this.window.bytes.toString('latin1', at, at + BEGINNING.length) === BEGINNING;
    }
    return true;
  }

  private failed(place: Place, failure: Failure): WarcRecord {
    return { ...place, kind: 'none', block: NONE, failure };
  }

  /** Gives up a record, and goes on to the next beginning of one after `from`. */
  private async lost(place: Place, message: string, from: number = 0): Promise<WarcRecord> {
    this.window.drop(Math.max(1, from));
    for (;;) {
      const next = this.window.bytes.indexOf(NEXT);
      this.window.drop(next < 0 ? Math.max(0, this.window.bytes.length - NEXT.length + 1) : next);
      await this.window.atLeast(LONGEST_VERSION_BYTES);
      if (VERSION.test(this.window.bytes.toString('latin1', 0, LONGEST_VERSION_BYTES))) break;
      if (next >= 0) this.window.drop(1);
      else if (!(await this.window.more())) {
        this.window.drop(this.window.bytes.length);
        break;
      }
    }
    return this.failed(place, bad(message, place.byteOffset));
  }

  /** Passes over line ends; false at the end of the file. */
  private async passLineEnds(): Promise<boolean> {
    while (!(await this.window.isOver())) {
      const byte = this.window.bytes[0];
      if (byte !== LF && byte !== CR) return true;
      this.window.drop(1);
    }
    return false;
  }
}

/** True when a block holds the beginning of another record: its Content-Length reached over that. */
function swallows(block: Buffer): boolean {
  let at = block.indexOf(ON_A_LINE);
  for (let looked = 0; at >= 0 && looked < MOST_LOOKS; looked++) {
    if (SWALLOWED.test(block.toString('latin1', at, at + 4096))) return true;
    at = block.indexOf(ON_A_LINE, at + 1);
  }
  return false;
}
