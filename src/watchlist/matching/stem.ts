/** A shorter stem is too often another word: `Su` is not "Su-35". */
const LEAST_STEM_LETTERS = 4;
/** A hull number or another number after a hyphen: "Damai-366". */
const NUMBERED = /^(?<stem>\p{L}{4,60})[-‐‑–][0-9]{1,4}$/u;
/** The clitic that newsrooms attach: "kapalnya". */
const CLITIC = /^(?<stem>\p{L}{4,60})nya$/iu;

/** A word without what is attached to it: where the stem ends in the text, and whether a mention ends there, too. */
export interface Stem {
  readonly end: number;
  /** False for a number: it is part of the name. */
  readonly cut: boolean;
}

/** Which words may have a stem at all, by their last character: a digit, or the a of -nya. */
function mayHaveStem(text: string, end: number): boolean {
  const code = text.charCodeAt(end - 1);
  return (code >= 0x30 && code <= 0x39) || code === 0x61 || code === 0x41;
}

/** The stem of the word `text[start, end)` that a number or a clitic is attached to; `null` for any other word. */
export function stemOf(text: string, start: number, end: number): Stem | null {
  if (end - start < LEAST_STEM_LETTERS + 2 || !mayHaveStem(text, end)) return null;
  const word = text.slice(start, end);
  const numbered = NUMBERED.exec(word)?.groups?.['stem'];
  if (numbered !== undefined) return { end: start + numbered.length, cut: false };
  const clitic = CLITIC.exec(word)?.groups?.['stem'];
  return clitic === undefined ? null : { end: start + clitic.length, cut: true };
}
