import { labelText } from '../../boilerplate/mark.ts';
import type { Article } from '../../document/article.ts';
import { cleanText } from '../../output/clean.ts';
import { type Check, isHash, isText, listOf, orNull, shapeOf } from '../earlier/shape.ts';
import type { DedupMode } from './mode.ts';
import { NUMBER_HASHES, type Sketch, sketchOf, WORD_HASHES } from './sketch.ts';

/** What duplicates of a record are told by. */
export interface Fingerprint {
  /** The id that the record has of itself. */
  readonly id: string;
  readonly sha256: string;
  /** The hashes of its sketch, in Base64; `null` where it is too short, or only exact duplicates are told. */
  readonly words: string | null;
  readonly numbers: string | null;
  readonly titled: readonly string[];
}

export const isFingerprint: Check<Fingerprint> = shapeOf<Fingerprint>({
  id: isText,
  sha256: isHash,
  words: orNull(isText),
  numbers: orNull(isText),
  titled: listOf(isText),
});

function packed(hashes: Uint32Array): string {
  const bytes = Buffer.alloc(hashes.length * 4);
  for (const [k, hash] of hashes.entries()) bytes.writeUInt32LE(hash, k * 4);
  return bytes.toString('base64');
}

function unpacked(text: string): Uint32Array {
  const bytes = Buffer.from(text, 'base64');
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, k) => bytes.readUInt32LE(k * 4));
}

/** The fingerprint of an article. Its sketch is of the text without boilerplate: that tells houses apart, not stories. */
export function fingerprintOf({ id, text, title, source }: Article, mode: DedupMode): Fingerprint {
  const sketch = mode === 'near' ? sketchOf(cleanText(text, labelText(text, title, 'normal').spans), title) : null;
  return { id, sha256: source.sha256, words: sketch && packed(sketch.words), numbers: sketch && packed(sketch.numbers), titled: sketch?.titled ?? [] };
}

/** The sketch in a fingerprint. */
export function sketchIn({ words, numbers, titled }: Fingerprint): Sketch | null {
  if (words === null || numbers === null) return null;
  return { words: unpacked(words).slice(0, WORD_HASHES), numbers: unpacked(numbers).slice(0, NUMBER_HASHES), titled };
}
