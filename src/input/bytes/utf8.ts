/** What the bytes above 0x7F of a text that is not valid UTF-8 look like. */
export interface HighBytes {
  /** Complete UTF-8 sequences of two bytes and more. */
  readonly sequences: number;
  /** Bytes that belong to none. */
  readonly stray: number;
  /** Stray bytes that stand for a character news uses in windows-1252: quotes, dashes, accented letters. */
  readonly plausible: number;
}

/** How many bytes a UTF-8 sequence that begins with `lead` has; 0 when none begins so. */
function lengthOf(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

/**
 * The length of the UTF-8 sequence at `at`: 1 for a stray byte, 0 for a sequence that the end of the text cuts off.
 * Overlong forms pass: they are too rare to matter here.
 */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const length = lengthOf(bytes[at] ?? 0);
  let k = 1;
  while (k < length && ((bytes[at + k] ?? 0) & 0xc0) === 0x80) k++;
  if (k >= length) return Math.max(1, length);
  return k > 1 && at + k === bytes.length ? 0 : 1;
}

/** Unassigned in windows-1252, and "ÿ", which no text of ours has and every binary does. */
const IMPLAUSIBLE: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d, 0xff]);

/** Counts what is above 0x7F. A sequence that the end of the text cuts off is neither stray nor complete. */
export function highBytesOf(bytes: Uint8Array): HighBytes {
  let [sequences, stray, plausible] = [0, 0, 0];
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) continue;
    const length = sequenceAt(bytes, i);
    if (length === 0) break;
    i += length - 1;
    if (length > 1) {
      sequences++;
      continue;
    }
    stray++;
    if (!IMPLAUSIBLE.has(lead)) plausible++;
  }
  return { sequences, stray, plausible };
}

/** True when a text that is not valid UTF-8 is windows-1252: most high bytes are stray, and nearly all of those are characters there. */
export function looksLikeWindows1252({ sequences, stray, plausible }: HighBytes): boolean {
  return stray > sequences && plausible > 0.9 * stray;
}
