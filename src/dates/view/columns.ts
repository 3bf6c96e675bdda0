import { BLOCK_START, GLUED, HAS_DIGIT } from '../../document/tokens.ts';
import { charClass, DIGIT, LOWER, NEWLINE, UPPER } from '../../text/chars.ts';
import { foldHash } from '../../text/fold.ts';
import { scan } from '../../text/scan.ts';
import type { Columns } from './view.ts';

/** What `from` and `to` part is one space, one line end, or more. */
function endsBlock(text: string, from: number, to: number): boolean {
  let lines = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (charClass(code) & NEWLINE && !(code === 0x0a && text.charCodeAt(i - 1) === 0x0d)) lines++;
  }
  if (lines !== 1) return lines > 1;
  return /[.!?:"”)]$/u.test(text.slice(Math.max(0, from - 1), from)) || !(charClass(text.charCodeAt(to)) & LOWER);
}

/** Where a capital follows a small letter inside `text[start, end)`: "sejakJumat" is two words. */
function pieces(text: string, start: number, end: number): number[] {
  const cuts: number[] = [];
  for (let i = start + 3; i < end; i++) {
    if (charClass(text.charCodeAt(i)) & UPPER && charClass(text.charCodeAt(i - 1)) & LOWER) cuts.push(i);
  }
  return cuts;
}

const hasDigit = (text: string, start: number, end: number): boolean => {
  for (let i = start; i < end; i++) if (charClass(text.charCodeAt(i)) & DIGIT) return true;
  return false;
};

/** The token columns of a bare text, as far as this room reads them. */
export function columnsOf(text: string): Columns {
  const starts: number[] = [];
  const ends: number[] = [];
  const flags: number[] = [];
  let last = -1;
  scan(text, { start: 0, end: text.length }, (start, end) => {
    let from = start;
    for (const past of [...pieces(text, start, end), end]) {
      const block = last < 0 || endsBlock(text, last, from) ? BLOCK_START : 0;
      flags.push(block | (last === from ? GLUED : 0) | (hasDigit(text, from, past) ? HAS_DIGIT : 0));
      starts.push(from);
      ends.push(past);
      last = past;
      from = past;
    }
  });
  return {
    count: starts.length,
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    hashes: Int32Array.from(starts, (start, i) => foldHash(text, start, ends[i])),
    flags: Uint16Array.from(flags),
  };
}
