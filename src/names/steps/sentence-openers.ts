import type { Reader } from '../../document/reader.ts';
import { nameWords } from '../../knowledge/people/name-words.ts';
import { type Candidate, PERSON } from '../candidate.ts';
import type { Step } from './step.ts';

const OPENERS = nameWords('opener');

/** Hashes of the words that begin longer names of people: "Mari Elka Pangestu". */
function firstNames(reader: Reader, candidates: readonly Candidate[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { first, past, kind } of candidates) if (kind === PERSON && past - first > 1) found.add(reader.hash(first));
  return found;
}

const isOpener = (reader: Reader, { first, past, kind }: Candidate): boolean => kind === PERSON && past - first === 1 && reader.isOneOf(first, OPENERS);

/** Drops words that call or greet the reader, unless the article has a longer name that begins with them. */
export const sentenceOpeners: Step = {
  id: 'sentence-openers',
  reason: 'Words that begin a call, a greeting or a question have a capital and a verb after them, as people do: "Mari kita mulai".',
  apply: ({ reader }, candidates) => {
    if (!candidates.some((one) => isOpener(reader, one))) return candidates;
    const known = firstNames(reader, candidates);
    const kept = candidates.filter((one) => !isOpener(reader, one) || known.has(reader.hash(one.first)));
    return kept.length === candidates.length ? candidates : kept;
  },
  examples: [['Acara dibuka. ⟦p Mari⟧ kita mulai.', 'Acara dibuka. Mari kita mulai.']],
  refusals: ['Kata ⟦p Mari Pangestu⟧ itu. ⟦p Mari⟧ lalu pulang.', 'Kata ⟦o Mari⟧ itu.'],
};
