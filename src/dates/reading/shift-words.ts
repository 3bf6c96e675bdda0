/** Words that point back and ahead, as regex sources. */
export const PAST = 'lalu(?! lintas)|silam|kemarin|kemaren|tadi|sebelumnya';
/** Words that point ahead. */
export const FUTURE = 'depan|mendatang|akan datang|berikutnya|selanjutnya|nanti|besok';

const PAST_WORDS: ReadonlySet<string> = new Set(['lalu', 'silam', 'kemarin', 'kemaren', 'tadi', 'sebelumnya']);
/** How many units from the anchor a word points: -1, 0 ("ini") or 1. */
export const countOf: (word: string) => number = (word) => (word === 'ini' ? 0 : PAST_WORDS.has(word) ? -1 : 1);

/** How far from the anchor's year or season a word points. */
export const SHIFTS: Readonly<Record<string, number>> = { lalu: -1, silam: -1, kemarin: -1, ini: 0, depan: 1, mendatang: 1 };
