import { Readable } from 'node:stream';
import type { Entry } from 'tar-stream';
import type { Failure } from '../../document/problem.ts';
import { InputError } from '../failure.ts';
import { loadArchiveLibraries } from './libraries.ts';
import { type Member, NO_FILE } from './member.ts';
import { TarWatch } from './tar-watch.ts';

const bad = (message: string): InputError => new InputError({ code: 'input/bad-tar', message });

const explained = new WeakMap<Error, InputError>();

/** The library's own errors as the input's; always the same for the same, so that it is told once. An early end has the reason that the bytes had. */
function inputErrorOf(error: unknown, { broken }: TarWatch): unknown {
  if (!(error instanceof Error) || error instanceof InputError || !/^(?:Unexpected end|Invalid tar)/u.test(error.message)) return error;
  if (broken !== null && error.message.startsWith('Unexpected end')) return broken;
  const known = explained.get(error);
  if (known) return known;
  const made = bad(
    error.message.startsWith('Unexpected end') ? 'the tar archive is truncated' : 'the tar archive is damaged: where a member should begin there is none',
  );
  explained.set(error, made);
  return made;
}

/** The bytes of a member. Letting it go early leaves the archive open. */
async function* bytesOf(reader: AsyncIterator<Uint8Array>, watch: TarWatch): AsyncGenerator<Uint8Array> {
  try {
    for (let next = await watch.ask(reader.next()); !next.done; next = await watch.ask(reader.next())) yield next.value;
  } catch (error) {
    throw inputErrorOf(error, watch);
  }
}

function failureOfKind({ header }: Entry): Failure | null {
  return header.type === 'file' || header.type === 'contiguous-file' ? null : NO_FILE;
}

/** The library reads -1 as -0. */
const isSize = (size: number): boolean => Number.isSafeInteger(size) && size >= 0 && !Object.is(size, -0);

async function* entriesOf(extract: AsyncIterable<Entry>, watch: TarWatch): AsyncGenerator<Member> {
  const entries = extract[Symbol.asyncIterator]();
  for (let next = await watch.ask(entries.next()); !next.done; next = await watch.ask(entries.next())) {
    const entry = next.value;
    const { name, size = 0, type } = entry.header;
    if (!isSize(size)) throw bad(`the size of a member is no number: ${name}`);
    watch.begin();
    const reader: AsyncIterator<Uint8Array> = entry[Symbol.asyncIterator]();
    if (type !== 'directory') yield { name, failure: failureOfKind(entry), chunks: () => bytesOf(reader, watch) };
    while (!(await watch.ask(reader.next())).done);
    watch.inMember = false;
  }
}

/** The members of a tar archive, in order; folders are none. Rejects with `input/bad-tar` where it is damaged or has no end. */
export async function* tarMembers(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Member> {
  const { extractTar } = await loadArchiveLibraries();
  const watch = new TarWatch();
  const extract = extractTar({ allowUnknownFormat: true });
  const source = Readable.from(watch.pass(chunks), { highWaterMark: 1 });
  extract.on('error', () => undefined);
  source.pipe(extract);
  try {
    yield* entriesOf(extract, watch);
  } catch (error) {
    throw inputErrorOf(error, watch);
  } finally {
    watch.closed = true;
    source.destroy();
    extract.destroy();
  }
  if (watch.broken !== null) throw watch.broken;
  if (watch.isEmpty) throw bad('the file is empty: a tar archive is not');
  if (!watch.ended) throw bad('the tar archive has no end mark: it may be truncated');
}
