import { describe, expect, test } from 'vitest';
import { isSoftBreak, wrappingOf } from '../../src/text/layout/wrapping.ts';

const PROSE =
  'Wali kota meninjau pasar induk yang terbakar pada Senin malam. Pedagang meminta kios sementara karena stok beras mereka habis. Pemerintah kota berjanji menata ulang pasar itu sebelum bulan puasa.';

/** The text with its lines filled up to a width. */
function filled(text: string, width: number): string {
  return text.split(' ').reduce((lines, word) => (lines.length - lines.lastIndexOf('\n') + word.length > width ? `${lines}\n${word}` : `${lines} ${word}`));
}

/** The text with "↩" in place of its soft line ends. */
function softened(text: string): string {
  const wrapping = wrappingOf(text);
  if (wrapping === null) return text;
  return text.replace(/\r?\n/gu, (lineEnd: string, at: number) => (isSoftBreak(text, at, at + lineEnd.length, wrapping) ? '↩' : lineEnd));
}

describe('a text that was wrapped', () => {
  test.each([30, 40, 50, 60, 80, 100])('at %d columns is seen', (width) => {
    const text = `${filled(PROSE, width)}\n${filled(PROSE, width)}`;
    expect(wrappingOf(text)).toEqual({ width: expect.any(Number), spaced: false });
    expect(softened(text).replace(/↩/gu, ' ').replace(/\n/gu, ' ')).toBe(`${PROSE} ${PROSE}`);
  });

  test('its paragraphs stay apart', () => {
    expect(softened(`${filled(PROSE, 50)}\n${filled(PROSE, 50)}`)).toMatch(/puasa\.\nWali↩?/u);
  });

  test('CR LF is one line end', () => {
    const text = filled(PROSE, 40);
    expect(softened(text.replace(/\n/gu, '\r\n'))).toBe(softened(text));
  });

  test('empty lines part its paragraphs: then a sentence may end at a full line', () => {
    const lines = 'Wali kota meninjau pasar induk.\nPedagang meminta kios sementara\nkarena stok beras mereka habis.\nPemerintah kota menata pasar itu';
    const wrapping = wrappingOf(`${lines}\n\n${lines}\n\n${lines}`);
    expect(wrapping).toEqual({ width: 32, spaced: true });
    expect(isSoftBreak(lines, 31, 32, { width: 32, spaced: true })).toBe(true);
    expect(isSoftBreak(lines, 31, 32, { width: 32, spaced: false })).toBe(false);
  });

  test.each([
    ['no room for the next word', 31, 'Pedagang', true],
    ['room for the next word', 40, 'Pedagang', false],
    ['a bullet', 31, '• Pedagang', false],
    ['a number', 31, '2. Pedagang', false],
    ['a placeholder', 31, '[Gambas: pasar]', false],
  ])('%s', (_, width, next, expected) => {
    const line = 'Wali kota meninjau pasar induk';
    expect(isSoftBreak(`${line}\n${next}`, line.length, line.length + 1, { width, spaced: true })).toBe(expected);
  });

  test('a line of code ends where it ends', () => {
    expect(isSoftBreak('var pasar = buat("div");\nif', 24, 25, { width: 24, spaced: true })).toBe(false);
  });
});

describe('a text whose line ends are its own', () => {
  test.each([
    ['no line', ''],
    ['one line', PROSE],
    ['a column too narrow', filled(PROSE, 24)],
    ['a line too wide', `${filled(PROSE, 50)}\n${PROSE.slice(0, 101)}`],
    ['a list of names', Array.from({ length: 12 }, (_, i) => `${i % 2 ? 'Budi Santoso Wijaya Kusuma' : 'Siti Aminah Rahmawati Dewi'}`).join('\n')],
    ['a table', Array.from({ length: 12 }, (_, i) => `Pasar Induk ${i} beras ${i}00 kilogram`).join('\n')],
    ['three lines', filled(PROSE.slice(0, 120), 50)],
  ])('%s', (_, text) => {
    expect(wrappingOf(text)).toBeNull();
  });

  test('prose beside a long table is wrapped; a table under a caption is not', () => {
    const table = Array.from({ length: 120 }, (_, i) => (i % 4 === 0 ? 'Medan' : `${i}`)).join('\n');
    const prose = `${filled(PROSE, 50)}\n${filled(PROSE, 50)}\n${filled(PROSE, 50)}`;
    expect(wrappingOf(`${prose}\n${table}`)).toEqual({ width: 49, spaced: false });
    expect(wrappingOf(`Nilai ujian sekolah di kota Medan\n${table}`)).toBeNull();
  });

  test('lists of names that fill a column are wrapped, though few lines begin small', () => {
    const names = 'Budi Santoso (Medan), Siti Aminah (Padang), Joko Susilo (Solo), Dewi Lestari (Bogor), Agus Salim (Garut), '.repeat(12).trim();
    expect(wrappingOf(filled(names, 40))).toEqual({ width: expect.any(Number), spaced: false });
  });

  test('a long address is no wide line', () => {
    expect(wrappingOf(`${filled(PROSE, 50)}\nhttps://warta.example/${'a'.repeat(200)}\n${filled(PROSE, 50)}`)).not.toBeNull();
  });
});
