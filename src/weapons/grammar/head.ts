import type { Reader } from '../../document/reader.ts';
import { GLUED } from '../../document/tokens.ts';
import { type WeaponHead, weaponHeads } from '../../knowledge/weapons/heads.ts';
import { foldHash } from '../../text/fold.ts';

/** A head noun that begins at a token, and the token past it. */
export interface HeadMatch {
  readonly head: WeaponHead;
  readonly past: number;
}

const HYPHEN = 0x2d;
const SMALL_Y = 0x79;
const CLITIC = 'nya';
/** Code units of the shortest head that is looked for inside a word. */
const LEAST_STEM = 3;

/** The hash of half a doubled word ("rudal-rudal"), or null for a word that is not doubled. */
function halfHash(text: string, start: number, end: number): number | null {
  const middle = (start + end - 1) / 2;
  if (text.charCodeAt(middle) !== HYPHEN || middle - start < LEAST_STEM) return null;
  const half = foldHash(text, start, middle);
  return half === foldHash(text, middle + 1, end) ? half : null;
}

/** True for what children play: "Pedang-Pedangan", in three tokens. */
function isPlayed(reader: Reader, i: number): boolean {
  if (!reader.has(i + 1, GLUED) || !reader.has(i + 2, GLUED) || reader.text.charCodeAt(reader.start(i + 1)) !== HYPHEN) return false;
  const start = reader.start(i + 2);
  const stem = start + reader.length(i);
  return stem + 2 === reader.end(i + 2) && reader.text.endsWith('an', stem + 2) && foldHash(reader.text, start, stem) === reader.hash(i);
}

function matchOf({ text, tokens }: Reader, i: number, hash?: number): HeadMatch | null {
  const match = weaponHeads().matchAt(text, tokens, i, hash);
  const head = match?.values[0];
  return match && head ? { head, past: match.past } : null;
}

/** "rudalnya": the head without its clitic. */
function withClitic(reader: Reader, i: number): HeadMatch | null {
  const { text } = reader;
  const end = reader.end(i);
  const stem = end - CLITIC.length;
  if (stem - reader.start(i) < LEAST_STEM || text.charCodeAt(end - 2) !== SMALL_Y || !text.startsWith(CLITIC, stem)) return null;
  const [head] = weaponHeads().valuesOf([foldHash(text, reader.start(i), stem)]);
  return head && head.use !== 'none' ? { head: { ...head, clitic: CLITIC.length }, past: i + 1 } : null;
}

/** A doubled head, with or without "-nya": "kapal-kapal perang", "rudal-rudalnya". */
function doubled(reader: Reader, i: number): HeadMatch | null {
  const { text } = reader;
  const [start, end] = [reader.start(i), reader.end(i)];
  const isBare = (end - start) % 2 === 1;
  if (!isBare && !text.startsWith(CLITIC, end - CLITIC.length)) return null;
  const half = halfHash(text, start, isBare ? end : end - CLITIC.length);
  const match = half === null ? null : matchOf(reader, i, half);
  if (isBare || match?.past !== i + 1) return isBare ? match : null;
  return { ...match, head: { ...match.head, clitic: CLITIC.length } };
}

/**
 * A cheap first look: false when no head begins at token `i`. True for most heads, and for doubled words and those in
 * "-nya", which are looked at again without.
 */
export function mayBeHead(reader: Reader, i: number): boolean {
  if (weaponHeads().mayBegin(reader.hash(i))) return true;
  const length = reader.length(i);
  if (length < LEAST_STEM + CLITIC.length) return false;
  if (reader.text.charCodeAt(reader.end(i) - 2) === SMALL_Y) return true;
  return length > 2 * LEAST_STEM && reader.text.charCodeAt((reader.start(i) + reader.end(i) - 1) >> 1) === HYPHEN;
}

/** The head noun at token `i`, also doubled ("kapal-kapal perang") or with "-nya"; null when none begins there. */
export function headAt(reader: Reader, i: number): HeadMatch | null {
  const plain = matchOf(reader, i) ?? withClitic(reader, i);
  if (!plain) return doubled(reader, i);
  return plain.past === i + 1 && isPlayed(reader, i) ? null : plain;
}
