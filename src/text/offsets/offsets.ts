/** The unit of offsets in the output. Inside the program they are always UTF-16 code units. */
export type OffsetUnit = 'utf16' | 'codepoint' | 'byte';

export const OFFSET_UNITS: readonly OffsetUnit[] = ['utf16', 'codepoint', 'byte'];

/** How many units one UTF-16 code unit adds; a low surrogate of a pair adds none. */
function widthOf(text: string, i: number, unit: OffsetUnit): number {
  const code = text.charCodeAt(i);
  const low = code >= 0xdc00 && code <= 0xdfff && i > 0 && isHigh(text.charCodeAt(i - 1));
  if (low) return 0;
  if (unit === 'codepoint') return 1;
  if (isHigh(code) && isLow(text.charCodeAt(i + 1))) return 4;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
}

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/**
 * Leads UTF-16 offsets of `text` to another unit: code points, or bytes of its UTF-8 form (a lone surrogate counts
 * three bytes, as the replacement character it becomes). Offsets within a surrogate pair go to the pair's end.
 */
export function offsetConverter(text: string, unit: OffsetUnit): (offset: number) => number {
  if (unit === 'utf16') return (offset) => offset;
  const at = new Uint32Array(text.length + 1);
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    at[i] = sum;
    sum += widthOf(text, i, unit);
  }
  at[text.length] = sum;
  return (offset) => at[offset] ?? sum;
}
