import type { Candidate } from '../candidate.ts';

/** True for a candidate that is in a headline. */
export type IsHead = (candidate: Candidate) => boolean;

/** The names that may say how an entity is called: headlines run names and verbs together, and only one that tables list counts there. All of them where the body has none. */
export function inBody<T extends { readonly candidate: Candidate }>(named: readonly T[], isHead: IsHead, isListed: (one: T) => boolean): readonly T[] {
  const body = named.filter((one) => !isHead(one.candidate) || isListed(one));
  return body.length > 0 ? body : named;
}
