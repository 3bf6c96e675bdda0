import { cutMembers } from '../archive/members.ts';
import { zipMembers } from '../archive/zip.ts';
import type { Cut } from '../cut.ts';
import type { InputFormat, Stream } from './format.ts';

async function* cut(stream: Stream): AsyncGenerator<Cut> {
  const { path, member } = stream;
  if (path !== null) return yield* cutMembers(zipMembers(path), stream);
  const message = 'a zip archive is read from its end and cannot come from standard input: give a file';
  yield { failure: { code: 'input/not-seekable', message }, member, line: null };
}

/** A zip archive: its members are read as files in a folder are. */
export const zipFormat: InputFormat = { id: 'zip', extensions: ['.zip'], holds: 'archive', seeks: true, cut };
