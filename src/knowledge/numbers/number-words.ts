/** Units of counting, by word. */
const ONES: Readonly<Record<string, number>> = {
  nol: 0,
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  sepuluh: 10,
  sebelas: 11,
  seperempat: 0.25,
  seratus: 100,
  seribu: 1000,
};
const SCALES: Readonly<Record<string, number>> = { perempat: 0.25, puluh: 10, ratus: 100, ribu: 1000 };

/** Words a spelled-out number may start with. */
export const NUMBER_STARTS: readonly string[] = [...Object.keys(ONES), 'setengah'];
/** Words it may go on with. */
export const NUMBER_PARTS: readonly string[] = [...Object.keys(ONES), 'belas', 'perempat', 'puluh', 'ratus', 'ribu', 'setengah'];

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

/** The value of a Roman numeral of small letters ("xix"), or `null`. */
export function romanValue(text: string): number | null {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const here = ROMAN[text[i] ?? ''];
    if (here === undefined) return null;
    sum += here < (ROMAN[text[i + 1] ?? ''] ?? 0) ? -here : here;
  }
  return sum > 0 ? sum : null;
}

/**
 * The value of an Indonesian number in lower-case words or digits: "dua puluh lima", "2,5", "1.000", "satu setengah".
 * `null` for anything else.
 */
export function numberValue(text: string): number | null {
  return /^\d/u.test(text) ? figuresValue(text) : wordsValue(text);
}

function figuresValue(text: string): number | null {
  if (/^\d{1,3}(?:\.\d{3}){1,3}$/u.test(text)) return Number(text.replaceAll('.', ''));
  const value = Number(text.replace(',', '.'));
  return Number.isNaN(value) ? null : value;
}

function wordsValue(text: string): number | null {
  let sum = 0;
  let last = 0;
  for (const word of text.split(' ')) {
    const one = ONES[word];
    if (one !== undefined) {
      sum += last;
      last = one;
    } else if (word === 'belas') last += 10;
    else if (word === 'setengah') last = last + 0.5;
    else if (word === 'ribu') {
      sum = (sum + last) * 1000;
      last = 0;
    } else if (SCALES[word] !== undefined) last *= SCALES[word];
    else return null;
  }
  return sum + last;
}
