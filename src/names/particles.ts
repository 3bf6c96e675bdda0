import { CAPITAL, hasFlag, PUNCTUATION, SENTENCE_START } from '../document/tokens.ts';
import { cueBit } from '../knowledge/name-cues.ts';
import { foldHashes } from '../text/fold.ts';
import { cuesOf } from './cues.ts';
import { type Draft, PERSON, type Source } from './draft.ts';
import { isMark } from './roles/words.ts';

/** Particles before a surname: "van der Velden", "bin Salman". Own list. */
const PARTICLES: ReadonlySet<number> = foldHashes('van der den von ter ten bin binti ibn bint');
/** Short first names with a dot that a tagger leaves out: "M. Sahrul", "Muh. Ibnu Said". Own list. */
const SHORTENED: ReadonlySet<number> = foldHashes('m muh moh mohd muhd abd');

/** Words that are no first name before a particle. */
const NO_FIRST = cueBit('title') | cueBit('title-word') | cueBit('honorific') | cueBit('rank') | cueBit('verb') | cueBit('org-head') | cueBit('country');

/** The surname's mention with the particles before it, and with the first name before those: "[Paul van der] Meulen", "[Van der] Velden". */
function withParticles({ tokens }: Source, draft: Draft, past: number): Draft {
  let first = draft.first;
  const isParticle = (i: number): boolean => i >= past && PARTICLES.has(tokens.hashes[i] ?? 0);
  while (!hasFlag(tokens, first, SENTENCE_START) && isParticle(first - 1)) first--;
  if (first === draft.first) return draft;
  if (hasFlag(tokens, first, SENTENCE_START)) return hasFlag(tokens, first, CAPITAL) ? { ...draft, first } : draft;
  const isFirstName = first - 1 >= past && hasFlag(tokens, first - 1, CAPITAL) && !hasFlag(tokens, first - 1, PUNCTUATION);
  if (isFirstName && (cuesOf(tokens.hashes[first - 1] ?? 0) & NO_FIRST) === 0) return { ...draft, first: first - 1 };
  return hasFlag(tokens, first, CAPITAL) ? { ...draft, first } : draft;
}

/** The mention with a shortened first name before it. */
function withShortened({ text, tokens }: Source, draft: Draft): Draft {
  const at = draft.first - 2;
  return at >= 0 && isMark(text, tokens, at + 1, '.') && SHORTENED.has(tokens.hashes[at] ?? 0) && hasFlag(tokens, at, CAPITAL)
    ? { ...draft, first: at }
    : draft;
}

/** The people's mentions with the particles and shortened first names that a tagger leaves out before a surname. */
export function joinParticles(source: Source, drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const grown = draft.kind === PERSON ? withShortened(source, withParticles(source, draft, joined.at(-1)?.past ?? 0)) : draft;
    while ((joined.at(-1)?.past ?? 0) > grown.first) joined.pop();
    joined.push(grown);
  }
  return joined;
}
