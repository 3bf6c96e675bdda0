import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findQuotes } from '../../src/facts.ts';

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/QUOTES.md'), 'utf8');
const rows = PAGE.split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => cells[2]?.includes('['))
  .map(([, frame = '', sentence = '', form = '', speaker = '', cue = '']) => [frame, sentence, form, speaker, cue] as const);

test('the page has rows', () => {
  expect(rows.length).toBeGreaterThan(20);
});

test.each(rows)('%s: %s', (_, sentence, form, speaker, cue) => {
  const words = sentence.slice(sentence.indexOf('[') + 1, sentence.indexOf(']'));
  const [found] = findQuotes(sentence.replace(/[[\]]/gu, ''));
  expect([found?.text, found?.form, found?.speaker?.name ?? '-', found?.cue?.text]).toEqual([words, form, speaker, cue]);
});
