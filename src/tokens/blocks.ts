import { BLANK, charClass, LOWER, NEWLINE } from '../text/chars.ts';
import { isSoftBreak, type Wrapping } from '../text/layout/wrapping.ts';

const TERMINAL = /[.!?:;"”’')\]]$/u;
const LOOK_BACK_CHARACTERS = 3;
const SPACE_CODE = 0x20;

/**
 * Whether the white space `text[from, to)` between two tokens ends a block, so that no name or phrase reaches over it:
 * an empty line always; one line end unless it only fits the text to a column or the line goes on in lower case
 * (newsrooms' scrapers break lines at links).
 */
export function breaksBlock(text: string, from: number, to: number, wrapping: Wrapping | null): boolean {
  if (to - from < 2 && (to === from || text.charCodeAt(from) === SPACE_CODE)) return false;
  let lineEnds = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (charClass(code) & NEWLINE && !(code === 0x0a && text.charCodeAt(i - 1) === 0x0d)) lineEnds++;
    else if (!(charClass(code) & BLANK)) return true;
  }
  if (lineEnds !== 1) return lineEnds > 1;
  if (wrapping !== null && isSoftBreak(text, from, to, wrapping)) return false;
  return TERMINAL.test(text.slice(Math.max(0, from - LOOK_BACK_CHARACTERS), from)) || !(charClass(text.charCodeAt(to)) & LOWER);
}
