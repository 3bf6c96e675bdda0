import { CAPITAL, hasFlag, PUNCTUATION, SENTENCE_START } from '../document/tokens.ts';
import { cueBit } from '../knowledge/name-cues.ts';
import { foldHash } from '../text/fold.ts';
import { cuesOf } from './cues.ts';
import { type Draft, PERSON, type Source } from './draft.ts';

/** Particles before a surname: "van der Velden", "bin Salman". Own list. */
const PARTICLES: ReadonlySet<number> = new Set('van der den von ter ten bin binti ibn bint'.split(' ').map((word) => foldHash(word)));
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

/** The people's mentions with the particles that a tagger leaves out before a surname. */
export function joinParticles(source: Source, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, k) => (draft.kind === PERSON ? withParticles(source, draft, drafts[k - 1]?.past ?? 0) : draft));
}
