import { createHash } from 'node:crypto';
import { createPipeline } from '../../analyze.ts';
import { createArticle } from '../../document/article.ts';
import type { Cut } from '../../input/cut.ts';
import { linesAsRecords } from '../../input/formats/jsonl.ts';
import { openedFile } from '../../input/on-disk.ts';
import { readRecords, type SourcedRecord } from '../../input/read.ts';
import { DEFAULT_FIELDS } from '../../input/records/fields.ts';
import { readCut } from '../../input/records/read.ts';
import { counting } from '../../output/formats/documents.ts';
import type { Tally } from '../../output/formats/format.ts';
import type { ErrorRecord } from '../../output/types.ts';
import { type Fingerprint, fingerprintOf } from '../dedup/fingerprint.ts';
import type { Digest } from '../digest.ts';
import type { Answer, Batch, FailedRecord, Piece, Work, WorkerSettings } from '../reading/pieces/piece.ts';
import { type Answering, answerBlock } from './answer.ts';
import { RecordBlock } from './record-blocks.ts';
import type { Clock } from './watch.ts';
import { openDocuments } from './writer.ts';

/** Has something of everything: compiles the tables before the first record's time counts. */
const WARM_UP = 'JAKARTA - Presiden Rusia Vladimir Putin menguji rudal balistik di Jakarta pada 5 Mei 2020, kata Kementerian Pertahanan.';

async function* hashed(chunks: AsyncIterable<Uint8Array>, done: (digest: Digest) => void): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of chunks) {
    hash.update(chunk);
    bytes += chunk.length;
    yield chunk;
  }
  done({ bytes, sha256: hash.digest('hex') });
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

type Lines = Extract<Work, { kind: 'lines' }>;

function cutsOf({ work }: Piece, { most }: WorkerSettings): Iterable<Cut> | AsyncIterable<Cut> {
  if (work.kind === 'cuts') return work.cuts;
  if (work.kind === 'failure') return [{ failure: work.failure, member: null, line: null }];
  if (work.kind === 'file') return [];
  const { name, line, byteOffset, bytes }: Lines = work;
  return linesAsRecords({ name, member: null, chunks: once(bytes), most, from: { line, byteOffset } });
}

function fileOf(path: string, format: string, { date, most, fields, digests }: WorkerSettings, done: (digest: Digest) => void): AsyncGenerator<SourcedRecord> {
  const open = (file: string): AsyncIterable<Uint8Array> => (digests ? hashed(openedFile(file), done) : openedFile(file));
  const stdin = (): never => {
    throw new RangeError('workers have no standard input');
  };
  return readRecords({ paths: [path], stdin, format, date, most, fields, open });
}

/** The records of a piece, in order; `done` hears the digest of a whole file. */
export async function* recordsOf(piece: Piece, settings: WorkerSettings, done: (digest: Digest) => void): AsyncGenerator<SourcedRecord> {
  const { work, path } = piece;
  if (work.kind === 'file') return yield* fileOf(path ?? '-', work.format, settings, done);
  const how = { path, date: settings.date, fields: { ...DEFAULT_FIELDS, ...settings.fields } };
  for await (const cut of cutsOf(piece, settings)) {
    const record = await readCut(cut, how);
    if (record) yield { ...record, path };
  }
}

/** Puts the answer to a batch together, block by block. */
class AnswerMaker {
  private readonly block = new RecordBlock();
  private readonly parts: Buffer[] = [];
  private readonly ends: number[] = [];
  private readonly failed: FailedRecord[] = [];
  private readonly answering: Answering;
  private readonly failure: (record: ErrorRecord) => string;
  private readonly dedup: WorkerSettings['dedup'];
  private readonly fingerprints: (Fingerprint | null)[] = [];
  private length = 0;

  constructor(answering: Answering, failure: (record: ErrorRecord) => string, dedup: WorkerSettings['dedup']) {
    this.answering = answering;
    this.failure = failure;
    this.dedup = dedup;
  }

  add(record: SourcedRecord): void {
    this.block.add(record);
    if (this.block.isFull) this.flush();
  }

  /** Answers what was added since the last block. */
  private flush(): void {
    const block = this.block.take();
    for (const [k, printed] of answerBlock(block, this.answering).entries()) {
      const record = block[k];
      if (this.dedup) this.fingerprints.push(record && 'article' in record && typeof printed === 'string' ? fingerprintOf(record.article, this.dedup) : null);
      if (typeof printed !== 'string') this.failed.push({ index: this.ends.length, record: printed });
      const bytes = Buffer.from(typeof printed === 'string' ? printed : this.failure(printed));
      this.parts.push(bytes);
      this.length += bytes.length;
      this.ends.push(this.length);
    }
  }

  end(): Pick<Answer, 'bytes' | 'ends' | 'failed' | 'fingerprints'> {
    this.flush();
    return { bytes: Buffer.concat(this.parts), ends: this.ends, failed: this.failed, fingerprints: this.fingerprints };
  }
}

/** What a worker runs: answers batches with the analysis its settings ask for. */
export function createWorker(settings: WorkerSettings): (batch: Batch, clock: Clock) => Promise<Answer> {
  const pipeline = createPipeline(settings.options);
  const opening = openDocuments(settings.printing);
  pipeline(createArticle(WARM_UP));
  return async (batch, clock) => {
    const writer = await opening;
    const tally: Tally = new Map();
    const step = (): void => void Atomics.add(clock, 0, 1);
    const maker = new AnswerMaker({ pipeline, print: counting(writer, tally), turns: () => step }, writer.failure, settings.dedup);
    const counts: number[] = [];
    const digests: (Digest | null)[] = [];
    for (const piece of batch) {
      let digest: Digest | null = null;
      let count = 0;
      step();
      const records = recordsOf(piece, settings, (found) => {
        digest = found;
      });
      for await (const record of records) {
        maker.add(record);
        count++;
        step();
      }
      counts.push(count);
      digests.push(digest);
    }
    return { ...maker.end(), counts, tally, digests };
  };
}
