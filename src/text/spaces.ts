const SPACE = 0x20;
const DELETE = 0x7f;

/** True for visible ASCII with single spaces between, in `text[start, end)`: most names. */
export function isTidy(text: string, start: number, end: number): boolean {
  let before = SPACE;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < SPACE || code >= DELETE || (code === SPACE && before === SPACE)) return false;
    before = code;
  }
  return true;
}

/** The text with one space for each stretch of white space. */
export const singleSpaced = (text: string): string => (isTidy(text, 0, text.length) ? text : text.replace(/\s{1,9}/gu, ' '));
