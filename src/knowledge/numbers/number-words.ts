import { foldHash } from '../../text/fold.ts';
import { figureValue } from './figures.ts';
import { NumberSum } from './number-sum.ts';

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
  return /^\d/u.test(text) ? (figureValue(text)?.value ?? null) : wordsValue(text);
}

function wordsValue(text: string): number | null {
  const sum = new NumberSum();
  for (const word of text.split(' ')) if (!sum.add(foldHash(word))) return null;
  return sum.isWhole ? sum.value : null;
}
