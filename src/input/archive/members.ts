import { posix } from 'node:path';
import type { Failure } from '../../document/problem.ts';
import { withoutPacking } from '../bytes/packed/packing.ts';
import type { Cut } from '../cut.ts';
import { InputError } from '../failure.ts';
import type { InputFormat, Stream } from '../formats/format.ts';
import { opened } from '../open.ts';
import { faultOfName, isHiddenMember, type Member } from './member.ts';

const NESTED: Failure = { code: 'input/nested-archive', message: 'this member is an archive itself, which is not opened: unpack the outer one first' };

/** The records of one member, by the format that its name says. */
async function* recordsOf({ name, chunks }: Member, format: InputFormat, stream: Stream): AsyncGenerator<Cut> {
  const inner = withoutPacking(name);
  const bytes = await opened(name, chunks(), format);
  yield* format.cut({ ...stream, member: name, name: posix.basename(inner, posix.extname(inner)), chunks: bytes });
}

async function* cutMember(member: Member, stream: Stream): AsyncGenerator<Cut> {
  const { name } = member;
  const failure = faultOfName(name) ?? (isHiddenMember(name) ? null : member.failure);
  if (failure) return yield { failure, member: name, line: null };
  if (isHiddenMember(name)) return;
  const format = stream.formatOf(name);
  if (!format) stream.passedOver();
  else if (format.holds === 'archive') yield { failure: NESTED, member: name, line: null };
  else yield* recordsOf(member, format, stream);
}

/**
 * The records of an archive's members, in order. Hidden members are left out, as in folders; those of a kind that no
 * format knows are passed over. A member that fails is an error record, and the next one follows; when it failed because
 * the archive did, that is not told twice.
 */
export async function* cutMembers(members: AsyncIterable<Member>, stream: Stream): AsyncGenerator<Cut> {
  let told: unknown = null;
  try {
    for await (const member of members) {
      try {
        yield* cutMember(member, stream);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        told = error;
        yield { failure: error.failure, member: member.name, line: null };
      }
    }
  } catch (error) {
    if (error !== told) throw error;
  }
}
