/** Classes of code units: marks that stand for themselves, small letters, capitals, digits, the space, and all that a view writes otherwise. */
const MARK = 0;
const SMALL = 1;
const CAPITAL = 2;
const DIGIT = 3;
const SPACE = 4;
const OTHER = 5;
const CLASSES = 8;

const classes = new Uint8Array(0x80).fill(OTHER);
classes.fill(MARK, 0x21, 0x60);
classes.fill(SMALL, 0x61, 0x7b);
classes.fill(CAPITAL, 0x41, 0x5b);
classes.fill(DIGIT, 0x30, 0x3a);
classes[0x20] = SPACE;

/** Curly double quotes, the only other marks that stand for themselves. */
const isQuote = (code: number): boolean => code === 0x201c || code === 0x201d;

const FAULT = -1;
/**
 * What has been read: a mark (0), a space (1), one, two or more letters with a small one last (2 to 4) or a capital last (5 to 7), a
 * digit (8), one or two letters after it (9, 10). By state: the next state at a mark, small letter, capital, digit and space. A fault is
 * a second space and every place where a newsroom lost one: "pada18", "2023Prabowo", "sejakJumat".
 */
const STEPS: readonly (readonly number[])[] = [
  [0, 2, 5, 8, 1],
  [0, 2, 5, 8, FAULT],
  [0, 3, 6, 8, 1],
  [0, 4, 7, 8, 1],
  [0, 4, FAULT, FAULT, 1],
  [0, 3, 6, 8, 1],
  [0, 4, 7, 8, 1],
  [0, 4, 7, FAULT, 1],
  [0, 9, 9, 8, 1],
  [0, 10, 10, 8, 1],
  [0, FAULT, FAULT, 8, 1],
];
const steps = Int8Array.from(STEPS.flatMap((row) => [...row, ...Array<number>(CLASSES - row.length).fill(FAULT)]));

/** True when a stretch of a text reads as it stands but for capitals: single spaces, no accents, no lost space. */
export function isPlain(text: string, from: number, to: number): boolean {
  let state = 0;
  for (let k = from; k < to; k++) {
    const code = text.charCodeAt(k);
    const kind = code < 0x80 ? (classes[code] ?? OTHER) : isQuote(code) ? MARK : OTHER;
    state = steps[state * CLASSES + kind] ?? FAULT;
    if (state < 0) return false;
  }
  return true;
}
