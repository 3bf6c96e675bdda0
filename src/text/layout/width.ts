/** Made when first needed: it costs as much as analysing several articles. */
let segmenter: Intl.Segmenter | null = null;

function segmentsOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

const NARROW = /^[\u0020-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e]*$/u;

/** True for scripts and signs that a terminal draws two columns wide. */
const isWide = (segment: string): boolean =>
  /^(?:\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}|[\u3000-\u303f\uff01-\uff60])/u.test(segment);

/** How many columns of a terminal a text takes. */
export function displayWidth(text: string): number {
  if (NARROW.test(text)) return text.length;
  let width = 0;
  for (const { segment } of segmentsOf(text)) width += isWide(segment) ? 2 : 1;
  return width;
}

/** The text, cut with an ellipsis where it is wider than `columns`. No character is cut in two. */
export function clip(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let kept = '';
  let width = 1;
  for (const { segment } of segmentsOf(text)) {
    width += isWide(segment) ? 2 : 1;
    if (width > columns) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** The text with spaces after it, so that it is as wide as `columns`. */
export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}

/** A piece of a line: its text, and how it is shown, in colour perhaps. */
export interface Piece {
  readonly text: string;
  readonly shown: string;
}

/** Pieces put into lines of at most `columns`; a piece that is wider has a line of its own. */
export function flow(pieces: readonly Piece[], separator: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const { text, shown } of pieces) {
    const longer = width + separator.length + displayWidth(text);
    if (line === '' || longer > columns) {
      if (line !== '') lines.push(line);
      line = shown;
      width = displayWidth(text);
    } else {
      line += separator + shown;
      width = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}
