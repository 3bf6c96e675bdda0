import { describe, expect, test } from 'vitest';
import { html, written } from '../../src/report/html/html.ts';
import { type Mark, segmentsOf } from '../../src/report/marks/segments.ts';
import { textOf } from '../../src/report/marks/text.ts';

const mark = (kind: string, start: number, end: number, id: string | null = `${kind}1`, nth = 1): Mark => ({ kind, start, end, id, nth });

describe('segmentsOf', () => {
  test.each<[string, readonly Mark[], string]>([
    ['no marks', [], '0-9:'],
    ['apart', [mark('p', 1, 3), mark('c', 5, 6)], '0-1: 1-3:p 3-5: 5-6:c 6-9:'],
    ['touching', [mark('p', 0, 3), mark('c', 3, 9)], '0-3:p 3-9:c'],
    ['nested', [mark('o', 1, 8), mark('c', 4, 8)], '0-1: 1-4:o 4-8:oc 8-9:'],
    ['crossing', [mark('q', 1, 5), mark('e', 3, 8)], '0-1: 1-3:q 3-5:qe 5-8:e 8-9:'],
    ['equal: the first is the outer', [mark('r', 2, 4), mark('c', 2, 4)], '0-2: 2-4:rc 4-9:'],
    ['one start: the longer is the outer', [mark('c', 0, 2), mark('o', 0, 4)], '0-2:oc 2-4:o 4-9:'],
    ['empty, backwards and outside marks are left out', [mark('p', 3, 3), mark('p', 4, 2), mark('p', -1, 2), mark('p', 8, 10)], '0-9:'],
    ['the whole text', [mark('b', 0, 9)], '0-9:b'],
  ])('%s', (_, marks, expected) => {
    const shown = segmentsOf(9, marks).map(({ start, end, marks: open }) => `${start}-${end}:${open.map(({ kind }) => kind).join('')}`);
    expect(shown.join(' ')).toBe(expected);
  });

  test('the empty text has none', () => expect(segmentsOf(0, [mark('p', 0, 1)])).toEqual([]));
});

describe('textOf', () => {
  const draw = (text: string, marks: readonly Mark[]): string => written(html`${textOf(text, marks, (id) => id)}`).trimEnd();

  test('a mark has an anchor, and its letter leads to its entry', () => {
    expect(draw('di Bali ini', [mark('l', 3, 7, 'l2', 4)])).toBe('di <span class="l l2" id="l2-4">Bali<sup><a href="#l2">l2</a></sup></span> ini');
  });

  test('nested marks are nested elements', () => {
    expect(draw('TNI AL', [mark('o', 0, 6), mark('x', 4, 6)])).toBe(
      '<span class="o o1" id="o1-1">TNI <span class="x x1" id="x1-1">AL<sup><a href="#x1">x1</a></sup></span><sup><a href="#o1">o1</a></sup></span>',
    );
  });

  test('of crossing marks the inner is drawn in two pieces, with one anchor and one letter', () => {
    expect(draw('abcdef', [mark('q', 0, 4), mark('e', 2, 6)])).toBe(
      '<span class="q q1" id="q1-1">ab<span class="e e1" id="e1-1">cd</span><sup><a href="#q1">q1</a></sup></span><span class="e e1">ef<sup><a href="#e1">e1</a></sup></span>',
    );
  });

  test('a mark that is nobody’s has its letter alone, the title none', () => {
    expect(draw('ab', [mark('t', 0, 1, null), mark('b', 1, 2, null)])).toBe('<span class="t">a</span><span class="b">b<sup>b</sup></span>');
  });
});
