import { describe, expect, test } from 'vitest';
import { datesOf } from '../../src/dates/mentions.ts';
import { STEPS } from '../../src/dates/refine/all.ts';
import type { Step } from '../../src/dates/refine/step.ts';
import { columnsOf } from '../../src/dates/view/columns.ts';

/** The text with its mentions in brackets, and their values. */
function read(text: string, steps: readonly Step[] = STEPS): string[] {
  const { mentions } = datesOf(text, columnsOf(text), '2024-05-15', { steps });
  const marked = mentions.reduceRight((line, { start, end }) => `${line.slice(0, start)}[${line.slice(start, end)}]${line.slice(end)}`, text);
  return [marked, ...mentions.map(({ value }) => value)];
}

const plain = (marked: string): string => marked.replace(/[[\]]/gu, '');

describe('the steps between a match and its value', () => {
  test('stand in this order', () => {
    expect(STEPS.map(({ id }) => id)).toEqual(ORDER);
  });

  test('steps on drafts come before steps on the whole text', () => {
    expect(STEPS.findLastIndex(({ on }) => on === 'draft')).toBeLessThan(STEPS.findIndex(({ on }) => on === 'text'));
  });

  test('have reasons, examples and refusals', () => {
    for (const { reason, examples, refusals } of STEPS) expect([reason.length > 20, examples.length > 0, refusals.length > 0]).toEqual([true, true, true]);
  });

  test.each(STEPS.flatMap(({ id, examples }) => examples.map((row) => [id, row] as const)))('%s: %j', (_id, row) => {
    expect(read(plain(row[0]))).toEqual([...row]);
  });

  test.each(STEPS.map((step) => [step.id, step] as const))('each row of %s breaks without it', (_id, step) => {
    const rest = STEPS.filter((other) => other !== step);
    expect(step.examples.filter((row) => read(plain(row[0]), rest).join('|') === row.join('|'))).toEqual([]);
  });

  test.each(STEPS.flatMap((step) => step.refusals.map((text) => [step.id, text, step] as const)))('%s leaves alone: %s', (_id, text, step) => {
    expect(read(text)).toEqual(
      read(
        text,
        STEPS.filter((other) => other !== step),
      ),
    );
  });
});

const ORDER = ['false-friend', 'tails', 'head-part', 'modifier', 'given-names', 'day-list', 'inherited-year', 'set-list'];
