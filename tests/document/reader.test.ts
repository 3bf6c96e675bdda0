import { describe, expect, test } from 'vitest';
import { Reader } from '../../src/document/reader.ts';
import { CAPITAL } from '../../src/document/tokens.ts';
import { foldHash, foldHashes } from '../../src/text/fold.ts';
import { tokenizeText } from '../../src/tokens/tokenize.ts';

const TEXT = 'Menteri (AS) tiba 18 Juli. Ia "diam".';
const reader = new Reader(TEXT, tokenizeText(TEXT));

describe('the reader', () => {
  test('words, marks and kinds of token', () => {
    expect(reader.word(0)).toBe('Menteri');
    expect(reader.is(1, '(')).toBe(true);
    expect(reader.is(0, 'M')).toBe(false);
    expect([reader.isWord(0), reader.isWord(1), reader.isNumber(5), reader.isWord(5)]).toEqual([true, false, true, false]);
    expect([reader.isCapital(0), reader.isCapital(4), reader.isAllCaps(2), reader.isAllCaps(0)]).toEqual([true, false, true, false]);
    expect(reader.isOneOf(4, foldHashes('tiba datang'))).toBe(true);
    expect(reader.hash(4)).toBe(foldHash('TIBA'));
  });

  test('spans and texts slice the document', () => {
    expect(reader.textOf(5, 7)).toBe('18 Juli');
    expect(reader.span(5, 7)).toEqual({ start: TEXT.indexOf('18'), end: TEXT.indexOf('Juli') + 4 });
    expect(reader.at(TEXT.indexOf('Juli'))).toBe(6);
    expect(reader.length(6)).toBe(4);
  });

  test('sentences', () => {
    const second = reader.at(TEXT.indexOf('Ia'));
    expect([reader.startsSentence(second), reader.startsBlock(second), reader.startsBlock(0)]).toEqual([true, false, true]);
    expect([reader.sentenceOf(0), reader.sentenceOf(second - 1), reader.sentenceOf(second)]).toEqual([0, 0, 1]);
    expect(reader.sentence(1)).toEqual({ first: second, past: reader.count });
    expect(reader.sentence(2)).toEqual({ first: 0, past: 0 });
  });

  test.each([-1, reader.count])('outside the document, at %i, every question has a quiet answer', (i) => {
    expect(reader.word(i)).toBe('');
    expect([reader.is(i, '('), reader.isWord(i), reader.has(i, CAPITAL), reader.isOneOf(i, new Set([0])), reader.isPunctuation(i)]).toEqual(
      Array(5).fill(false),
    );
    expect([reader.start(i), reader.end(i), reader.hash(i), reader.length(i)]).toEqual([0, 0, 0, 0]);
  });
});
