import type { Failure } from '../../document/problem.ts';
import type { Tally } from '../../output/formats/format.ts';
import type { ErrorRecord } from '../../output/types.ts';
import type { Answer, Batch, Piece } from '../reading/pieces/piece.ts';
import { errorRecord } from './answer.ts';

const LF = 0x0a;

function linesOf(piece: Piece, work: Extract<Piece['work'], { kind: 'lines' }>): Piece[] {
  const pieces: Piece[] = [];
  const { bytes } = work;
  for (let start = 0, line = work.line; start < bytes.length; line++) {
    const lineEnd = bytes.indexOf(LF, start);
    const end = lineEnd < 0 ? bytes.length : lineEnd + 1;
    const one = { ...work, bytes: bytes.subarray(start, end), line, byteOffset: work.byteOffset + start };
    pieces.push({ ...piece, size: end - start, work: one });
    start = end;
  }
  return pieces;
}

/** A piece as pieces of one record each. */
function single(piece: Piece): Piece[] {
  const { work } = piece;
  if (work.kind === 'lines') return linesOf(piece, work);
  if (work.kind === 'cuts') return work.cuts.map((cut, k) => ({ ...piece, work: { ...work, cuts: [cut], first: work.first + k } }));
  return [piece];
}

/** The one answer of the answers to the parts of a piece. */
function joined(answers: readonly Answer[]): Omit<Answer, 'counts'> {
  const ends: number[] = [];
  const failed = [];
  const fingerprints = [];
  const tally: Tally = new Map();
  let length = 0;
  for (const answer of answers) {
    for (const [key, count] of answer.tally) tally.set(key, (tally.get(key) ?? 0) + count);
    for (const { index, record } of answer.failed) failed.push({ index: index + ends.length, record });
    fingerprints.push(...answer.fingerprints);
    for (const end of answer.ends) ends.push(length + end);
    length += answer.bytes.length;
  }
  return { bytes: Buffer.concat(answers.map(({ bytes }) => bytes)), ends, failed, fingerprints, tally, digests: answers.flatMap(({ digests }) => digests) };
}

/** What is answered to the one record of a piece that no worker could finish. */
export function failedAnswer(piece: Piece, failure: Failure, print: (record: ErrorRecord) => string): Answer {
  const { work, path } = piece;
  const [cut] = work.kind === 'cuts' ? work.cuts : [];
  const place = cut ?? { member: null, line: work.kind === 'lines' ? work.line : null };
  const record = errorRecord(failure, path, place);
  const bytes = Buffer.from(print(record));
  return { bytes, ends: [bytes.length], counts: [1], failed: [{ index: 0, record }], fingerprints: [null], tally: new Map(), digests: [null] };
}

/**
 * Answers a batch that brought its worker down, one record after the other, so that only the guilty ones fail: `run`
 * answers a batch of one record and never rejects.
 */
export async function oneByOne(batch: Batch, run: (piece: Piece) => Promise<Answer>): Promise<Answer> {
  const answers: (Omit<Answer, 'counts'> & { readonly count: number })[] = [];
  for (const piece of batch) {
    const parts: Answer[] = [];
    for (const part of single(piece)) parts.push(await run(part));
    const whole = joined(parts);
    answers.push({ ...whole, count: whole.ends.length, digests: [whole.digests[0] ?? null] });
  }
  return { ...joined(answers.map((answer) => ({ ...answer, counts: [] }))), counts: answers.map(({ count }) => count) };
}
