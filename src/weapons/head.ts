import { GLUED, hasFlag, type Tokens } from '../document/tokens.ts';
import { type WeaponHead, weaponHeads } from '../knowledge/weapons/heads.ts';
import { foldHash } from '../text/fold.ts';

/** A head noun that begins at a token, and the token past it. */
export interface HeadMatch {
  readonly head: WeaponHead;
  readonly past: number;
}

const HYPHEN = 0x2d;
const SMALL_Y = 0x79;
const CLITIC = 'nya';
const LEAST_STEM = 3;

/** The hash of half a doubled word ("rudal-rudal"), or `null` for a word that is not doubled. */
function halfHash(text: string, start: number, end: number): number | null {
  const middle = (start + end - 1) / 2;
  if (text.charCodeAt(middle) !== HYPHEN || middle - start < LEAST_STEM) return null;
  const half = foldHash(text, start, middle);
  return half === foldHash(text, middle + 1, end) ? half : null;
}

/** "Pedang-Pedangan": what children play, in a title. */
function isPlayed(text: string, tokens: Tokens, i: number): boolean {
  if (!hasFlag(tokens, i + 1, GLUED) || !hasFlag(tokens, i + 2, GLUED) || text.charCodeAt(tokens.starts[i + 1] ?? 0) !== HYPHEN) return false;
  const start = tokens.starts[i + 2] ?? 0;
  const stem = start + (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0);
  return stem + 2 === tokens.ends[i + 2] && text.endsWith('an', stem + 2) && foldHash(text, start, stem) === tokens.hashes[i];
}

function matchOf(text: string, tokens: Tokens, i: number, hash?: number): HeadMatch | null {
  const match = weaponHeads().matchAt(text, tokens, i, hash);
  const head = match?.values[0];
  return match && head ? { head, past: match.past } : null;
}

/** "rudalnya": the head without its clitic. */
function withClitic(text: string, tokens: Tokens, i: number): HeadMatch | null {
  const start = tokens.starts[i] ?? 0;
  const end = tokens.ends[i] ?? 0;
  const stem = end - CLITIC.length;
  if (stem - start < LEAST_STEM || text.charCodeAt(end - 2) !== SMALL_Y || !text.startsWith(CLITIC, stem)) return null;
  const [head] = weaponHeads().valuesOf([foldHash(text, start, stem)]);
  return head && head.use !== 'none' ? { head: { ...head, clitic: CLITIC.length }, past: i + 1 } : null;
}

/**
 * A cheap first look: false when no head begins at token `i`. True for most heads, and for doubled words and those in
 * "-nya", which are looked at again without.
 */
export function mayBeHead(text: string, tokens: Tokens, i: number): boolean {
  if (weaponHeads().mayBegin(tokens.hashes[i] ?? 0)) return true;
  const start = tokens.starts[i] ?? 0;
  const end = tokens.ends[i] ?? 0;
  if (end - start < LEAST_STEM + CLITIC.length) return false;
  if (text.charCodeAt(end - 2) === SMALL_Y) return true;
  return end - start > 2 * LEAST_STEM && text.charCodeAt((start + end - 1) >> 1) === HYPHEN;
}

/** The head noun at token `i`, also doubled ("kapal-kapal perang") or with "-nya"; null when none begins there. */
export function headAt(text: string, tokens: Tokens, i: number): HeadMatch | null {
  const plain = matchOf(text, tokens, i) ?? withClitic(text, tokens, i);
  if (plain) return plain.past === i + 1 && isPlayed(text, tokens, i) ? null : plain;
  const start = tokens.starts[i] ?? 0;
  const end = tokens.ends[i] ?? 0;
  if ((end - start) % 2 === 1) {
    const half = halfHash(text, start, end);
    return half === null ? null : matchOf(text, tokens, i, half);
  }
  const half = text.startsWith(CLITIC, end - CLITIC.length) ? halfHash(text, start, end - CLITIC.length) : null;
  const match = half === null ? null : matchOf(text, tokens, i, half);
  return match && match.past === i + 1 ? { ...match, head: { ...match.head, clitic: CLITIC.length } } : null;
}
