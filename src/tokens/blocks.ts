import { BLANK, charClass, LOWER, NEWLINE } from '../text/chars.ts';
import { linesOf } from '../text/lines.ts';

/** Characters looked at. */
const LONGEST_LOOK = 20_000;
const WRAPPED_LINES = 6;
const WRAP_COLUMNS = 100;
const WRAP_LEAST = 45;
const TERMINAL = /[.!?:;"”’')\]]$/u;
const LOOK_BACK = 3;
const SPACE_CODE = 0x20;

/** True for a text broken at a fixed column, as mail programs do: a line end there is only a space. */
export function isHardWrapped(text: string): boolean {
  const lengths: number[] = [];
  for (const { start, end } of linesOf(text, { start: 0, end: Math.min(text.length, LONGEST_LOOK) })) {
    if (end - start > WRAP_COLUMNS) return false;
    lengths.push(end - start);
  }
  if (lengths.length < WRAPPED_LINES) return false;
  lengths.sort((a, b) => a - b);
  return (lengths[lengths.length >> 1] ?? 0) >= WRAP_LEAST;
}

/**
 * Whether the white space `text[from, to)` between two tokens ends a block, so that no name or phrase reaches over it:
 * an empty line always; one line end unless the text is hard-wrapped or the line goes on in lower case (newsrooms'
 * scrapers break lines at links).
 */
export function breaksBlock(text: string, from: number, to: number, hardWrapped: boolean): boolean {
  if (to - from < 2 && (to === from || text.charCodeAt(from) === SPACE_CODE)) return false;
  let lineEnds = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (charClass(code) & NEWLINE && !(code === 0x0a && text.charCodeAt(i - 1) === 0x0d)) lineEnds++;
    else if (!(charClass(code) & BLANK)) return true;
  }
  if (lineEnds !== 1) return lineEnds > 1;
  if (hardWrapped) return false;
  return TERMINAL.test(text.slice(Math.max(0, from - LOOK_BACK), from)) || !(charClass(text.charCodeAt(to)) & LOWER);
}
