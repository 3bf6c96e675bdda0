import { foldHash } from '../../text/fold.ts';
import { type HashSet, hashSet } from '../hashes.ts';
import { titles } from './titles.ts';

/** Groups whose words address a person and name no office. */
const ADDRESS_GROUPS: ReadonlySet<string> = new Set(['honorific-colloquial', 'religion-honorific', 'rank']);
/** Shorter words inside titles stand anywhere; a title of one word does not: "bek". */
const SHORTEST_TITLE_WORD = 4;

/** The hashes of the words of all offices as the tables stand now; the tagger's cues are those it was trained with. */
export const titleWords: HashSet = hashSet('title-words', () => {
  const found = new Set<number>();
  for (const { title, group, ambiguous, common } of titles())
    if (!ADDRESS_GROUPS.has(group) && (!ambiguous || common))
      for (const word of title.split(/[^\p{L}-]+/u)) if (word.length >= SHORTEST_TITLE_WORD || word === title) found.add(foldHash(word));
  return found;
});
