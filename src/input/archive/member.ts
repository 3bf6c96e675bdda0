import type { Failure } from '../../document/problem.ts';

/** A file inside an archive. */
export interface Member {
  /** As the archive writes it. */
  readonly name: string;
  /** Why it cannot be read, when that is known before reading. */
  readonly failure: Failure | null;
  /** Its bytes, once. */
  readonly chunks: () => AsyncIterable<Uint8Array>;
}

/** What stands for the members of an archive that hold no bytes of their own: links, devices, pipes. */
export const NO_FILE: Failure = { code: 'input/not-a-file', message: 'this member is a link, a device or a pipe, not a file' };

const UNSAFE: Failure = { code: 'input/unsafe-member', message: 'the name of this member points outside the archive: it is not read' };

/** A fault of the name itself: an absolute path, one that climbs out (`../`), or one with a NUL. */
export function faultOfName(name: string): Failure | null {
  const parts = name.split(/[/\\]/u);
  const absolute = parts[0] === '' || /^[a-z]:/iu.test(name);
  return absolute || parts.includes('..') || name.includes('\u0000') ? UNSAFE : null;
}

/** True for what a folder's listing hides: a dot begins its name or that of a folder above it. */
export function isHiddenMember(name: string): boolean {
  return name.split('/').some((part) => part.startsWith('.') && part !== '.') || name.startsWith('__MACOSX/');
}
