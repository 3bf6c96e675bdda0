import { CAPITAL, GLUED, hasFlag, LINK, NUMBER, PUNCTUATION, SENTENCE_START } from '../../document/tokens.ts';
import { cueBit } from '../../knowledge/people/name-cues.ts';
import { WordNumbers } from '../../text/word-numbers.ts';
import { LOWER_WORD } from './view/shapes.ts';
import { RUNNING_TEXT } from './view/styles.ts';
import type { TagView } from './view/view.ts';

/** Bits of what the document shows of a word anywhere in it. */
export const MID_SENTENCE = 1;
export const ALSO_LOWER = 2;
export const AFTER_TITLE = 4;
export const NEAR_VERB = 8;
export const AFTER_PLACE_PREP = 16;
export const AFTER_ORG_HEAD = 32;
export const BRACKETED = 64;
export const WITH_AGE = 128;
export const FIRST_OF_RUN = 256;
export const LAST_OF_RUN = 512;
export const ALONE = 1024;
export const LISTED_PERSON = 2048;
export const LISTED_ORGANISATION = 4096;
export const LISTED_PLACE = 8192;
export const MEMORY_BITS = 14;
const COUNT_SHIFT = 16;

const TITLES = cueBit('title') | cueBit('title-word') | cueBit('honorific') | cueBit('rank');
const VERB = cueBit('verb');
const PREP = cueBit('place-prep');
const ORG_HEAD = cueBit('org-head');
const LISTED_BITS: readonly number[] = [0, LISTED_PERSON, LISTED_ORGANISATION, LISTED_PLACE, 0];

const isName = (view: TagView, i: number): boolean => hasFlag(view.tokens, i, CAPITAL) && !hasFlag(view.tokens, i, PUNCTUATION | LINK);

function runBits(view: TagView, i: number): number {
  const before = !hasFlag(view.tokens, i, SENTENCE_START) && isName(view, i - 1) && !((view.cues[i - 1] ?? 0) & TITLES);
  const after = !hasFlag(view.tokens, i + 1, SENTENCE_START) && isName(view, i + 1);
  if (before) return after ? 0 : LAST_OF_RUN;
  return after ? FIRST_OF_RUN : ALONE;
}

function leftBits(view: TagView, i: number): number {
  if (hasFlag(view.tokens, i, SENTENCE_START)) return 0;
  const cues = view.cues[i - 1] ?? 0;
  let bits = cues & TITLES ? AFTER_TITLE : 0;
  if (cues & VERB) bits |= NEAR_VERB;
  if (cues & PREP) bits |= AFTER_PLACE_PREP;
  if (cues & ORG_HEAD) bits |= AFTER_ORG_HEAD;
  return bits;
}

function rightBits(view: TagView, i: number): number {
  const { text, tokens } = view;
  if (hasFlag(tokens, i + 1, SENTENCE_START)) return 0;
  let bits = (view.cues[i + 1] ?? 0) & VERB ? NEAR_VERB : 0;
  const next = text.charCodeAt(tokens.starts[i + 1] ?? text.length);
  if (next === 0x29 && text.charCodeAt((tokens.starts[i] ?? 0) - 1) === 0x28) bits |= BRACKETED;
  if (next === 0x28 && hasFlag(tokens, i + 2, NUMBER) && hasFlag(tokens, i + 2, GLUED)) bits |= WITH_AGE;
  return bits;
}

/** Everything token `i` shows of its word, at this place. */
function bitsAt(view: TagView, i: number): number {
  const running = (view.styles[i] ?? 0) === RUNNING_TEXT;
  return (running ? MID_SENTENCE | runBits(view, i) : 0) | leftBits(view, i) | rightBits(view, i) | (LISTED_BITS[(view.listed[i] ?? 0) >> 2] ?? 0);
}

const BITS = (1 << MEMORY_BITS) - 1;

/** What a document shows of its capitalised words, by word hash, for one document at a time. */
export class Memory {
  /** Bits of the above, and the count above them. */
  private readonly shown = new WordNumbers();

  private readCapitalised(view: TagView): void {
    const { flags, hashes } = view.tokens;
    for (const i of view.capitals) {
      if ((flags[i] ?? 0) & (PUNCTUATION | LINK)) continue;
      const hash = hashes[i] ?? 0;
      const slot = this.shown.slotOf(hash);
      this.shown.put(slot, hash, (this.shown.at(slot) | bitsAt(view, i)) + (1 << COUNT_SHIFT));
    }
  }

  private readLowerCase({ tokens, shapes }: TagView): void {
    for (let i = 0; i < tokens.count; i++) {
      if (shapes[i] !== LOWER_WORD) continue;
      const hash = tokens.hashes[i] ?? 0;
      const slot = this.shown.slotOf(hash);
      const known = this.shown.at(slot);
      if (known !== 0) this.shown.put(slot, hash, known | ALSO_LOWER);
    }
  }

  /** Forgets what it knew, and collects what this document shows. */
  read(view: TagView): void {
    this.shown.clear(view.capitals.length);
    this.readCapitalised(view);
    this.readLowerCase(view);
  }

  /** Bits of the above; 0 for a word that never is with a capital. */
  bitsOf(hash: number): number {
    return this.shown.of(hash) & BITS;
  }

  /** How often the word is with a capital. */
  countOf(hash: number): number {
    return this.shown.of(hash) >>> COUNT_SHIFT;
  }
}
