import type { Corpus } from './corpus.ts';
import { NEUTRAL, NEUTRAL_WORDS } from './neutral.ts';

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
export function chances(start: number): () => number {
  let seed = start;
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Half of all pieces are as long as a headline (3 to 9 words), a third are sentences, the rest three sentences in a row. */
export function drawPiece(sentences: readonly string[], chance: () => number): string {
  const draw = (): string => sentences[Math.floor(chance() * sentences.length)] ?? '';
  const sentence = draw();
  const kind = chance();
  if (kind >= 0.85) return `${sentence} ${draw()} ${draw()}`;
  if (kind >= 0.5) return sentence;
  const words = sentence.split(/\s+/u);
  const length = 3 + Math.floor(chance() * 7);
  if (words.length <= length) return sentence;
  const from = chance() < 0.5 ? 0 : Math.floor(chance() * (words.length - length + 1));
  return words.slice(from, from + length).join(' ');
}

/** The languages of the wide world are many: they are drawn more often than one. */
const WORLD = 3;

/** Draws languages: the more sentences the more often, by the square root, so that the small ones are heard. */
export function languageDraw(corpus: Corpus, chance: () => number): () => string {
  const shares = [...corpus].map(([code, sentences]) => ({ code, share: Math.sqrt(sentences.length) * (code === 'oth' ? WORLD : 1) }));
  const total = shares.reduce((sum, { share }) => sum + share, 0);
  return () => {
    let left = chance() * total;
    for (const { code, share } of shares) {
      left -= share;
      if (left < 0) return code;
    }
    return 'ind';
  };
}

/** Of the neutral pieces so many are sentences, the others words in chance order. */
const SENTENCES = 0.3;

/** A piece that is as good in Indonesian as in Malay, as long as a headline (3 to 9 words) or a sentence. */
export function drawNeutral(chance: () => number): string {
  const draw = (words: readonly string[]): string => words[Math.floor(chance() * words.length)] ?? '';
  if (chance() < SENTENCES) return draw(NEUTRAL);
  const words = Array.from({ length: 3 + Math.floor(chance() * 7) }, () => draw(NEUTRAL_WORDS));
  return words.join(' ');
}
