import { CAPITAL, hasFlag, PUNCTUATION, SENTENCE_START, type Tokens } from '../document/tokens.ts';
import { cueBit } from '../knowledge/people/name-cues.ts';
import { foldHashes } from '../text/fold.ts';
import { cuesOf } from './cues.ts';
import { type Draft, PERSON, type Source, withBounds } from './draft.ts';
import { isMark } from './roles/words.ts';

/** Particles before a surname: "van der Velden", "bin Salman". Own list. */
const PARTICLES: ReadonlySet<number> = foldHashes('van der den von ter ten bin binti ibn bint');
/** Short first names with a dot that a tagger leaves out: "M. Sahrul", "Muh. Ibnu Said". Own list. */
const SHORTENED: ReadonlySet<number> = foldHashes('m muh moh mohd muhd abd');

/** Words that are no first name before a particle. */
const NO_FIRST = cueBit('title') | cueBit('title-word') | cueBit('honorific') | cueBit('rank') | cueBit('verb') | cueBit('org-head') | cueBit('country');

/** The first token of the surname's mention with the particles before it, and with the first name before those: "[Paul van der] Meulen", "[Van der] Velden". */
function withParticles({ flags, hashes }: Tokens, name: number, past: number): number {
  let first = name;
  while (first > past && ((flags[first] ?? 0) & SENTENCE_START) === 0 && PARTICLES.has(hashes[first - 1] ?? 0)) first--;
  if (first === name) return name;
  const own = flags[first] ?? 0;
  if (first > past && (own & SENTENCE_START) === 0) {
    const before = flags[first - 1] ?? 0;
    if ((before & (CAPITAL | PUNCTUATION)) === CAPITAL && (cuesOf(hashes[first - 1] ?? 0) & NO_FIRST) === 0) return first - 1;
  }
  return own & CAPITAL ? first : name;
}

/** The first token of the mention with a shortened first name before it. */
function withShortened({ text, tokens }: Source, name: number): number {
  const at = name - 2;
  return at >= 0 && isMark(text, tokens, at + 1, '.') && SHORTENED.has(tokens.hashes[at] ?? 0) && hasFlag(tokens, at, CAPITAL) ? at : name;
}

/** What stands between a rank and a name: "Laksdya TNI", "Kombes Pol", "Kolonel Nav". Own list. */
const CORPS: ReadonlySet<number> = foldHashes('tni pol inf kav arm mar laut nav pnb tek lek kal pas sus adm czi chb caj cpm cba ckm cku ctp chk cpl purn');
const RANK = cueBit('rank');

/** The first token of the mention with the first name between a rank and it, which a tagger that does not know the name leaves out: "Laksdya TNI [Denih] Prasetyo". */
function withRanked({ flags, hashes }: Tokens, name: number, past: number): number {
  const at = name - 1;
  const isWord = at > past && ((flags[at] ?? 0) & (CAPITAL | PUNCTUATION | SENTENCE_START)) === CAPITAL && ((flags[name] ?? 0) & SENTENCE_START) === 0;
  if (!isWord || cuesOf(hashes[at] ?? 0) !== 0 || CORPS.has(hashes[at] ?? 0)) return name;
  const rank = CORPS.has(hashes[at - 1] ?? 0) ? at - 2 : at - 1;
  return rank >= past && (cuesOf(hashes[rank] ?? 0) & RANK) !== 0 ? at : name;
}

/** The people's mentions with the particles and shortened first names that a tagger leaves out before a surname. */
export function joinParticles(source: Source, drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  let past = 0;
  for (const draft of drafts) {
    const first = draft.kind === PERSON ? withShortened(source, withRanked(source.tokens, withParticles(source.tokens, draft.first, past), past)) : draft.first;
    while (past > first) {
      joined.pop();
      past = joined.at(-1)?.past ?? 0;
    }
    joined.push(withBounds(draft, first, draft.past));
    past = draft.past;
  }
  return joined;
}
