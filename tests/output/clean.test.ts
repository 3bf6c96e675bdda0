import { expect, test } from 'vitest';
import { cleanText } from '../../src/output/clean.ts';

/** The text with its ⟦…⟧ taken out. */
function cleaned(marked: string): string {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const [piece, mark] of [...marked.matchAll(/([^⟦⟧]*)([⟦⟧]|$)/gu)].map((found) => [found[1] ?? '', found[2] ?? ''] as const)) {
    text += piece;
    if (mark === '⟦') spans.push({ start: text.length, end: text.length });
    const last = spans.at(-1);
    if (mark === '⟧' && last) spans[spans.length - 1] = { start: last.start, end: text.length };
  }
  return cleanText(text, spans);
}

test.each([
  ['Judul\n\n⟦JAKARTA -⟧ Harga naik.', 'Judul\n\nHarga naik.'],
  ['Judul\r\n⟦JAKARTA -⟧ Harga naik.', 'Judul\r\nHarga naik.'],
  ['⟦JAKARTA -⟧ Harga naik.', 'Harga naik.'],
  ['Harga naik.⟦Iklan⟧Warga antre.', 'Harga naik. Warga antre.'],
  ['Harga naik. ⟦Iklan⟧ Warga antre.', 'Harga naik.  Warga antre.'],
  ['Harga naik.\n⟦Iklan⟧\n\nWarga antre.', 'Harga naik.\n\nWarga antre.'],
  ['Syarat:\n  1. beras\n⟦Iklan⟧\n  2. gula', 'Syarat:\n  1. beras\n\n  2. gula'],
])('%j', (marked, expected) => {
  expect(cleaned(marked)).toBe(expected);
});
