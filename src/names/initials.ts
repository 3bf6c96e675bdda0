import { ALL_CAPS, hasFlag } from '../document/tokens.ts';
import { foldHashes } from '../text/fold.ts';
import { type Draft, isApart, PERSON, type Source, withOthers } from './draft.ts';

/** Words before the initials by which crime reports name people: "tersangka berinisial RF". */
const LEADING: ReadonlySet<number> = foldHashes('inisial berinisial inisialnya');
const LONGEST = 4;
const CONFIDENCE = 0.9;

/** The mentions with people named by their initials; what the tagger took such initials for is dropped. */
export function withInitials({ tokens, capitals }: Source, drafts: readonly Draft[]): readonly Draft[] {
  const found: Draft[] = [];
  for (const i of capitals) {
    if (!hasFlag(tokens, i, ALL_CAPS) || !LEADING.has(tokens.hashes[i - 1] ?? 0)) continue;
    if ((tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0) <= LONGEST) found.push({ first: i, past: i + 1, kind: PERSON, confidence: CONFIDENCE, by: 'title' });
  }
  if (found.length === 0) return drafts;
  const kept = drafts.filter((draft) => isApart(draft, found));
  return withOthers(kept, found);
}
