import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { candidatesOn } from '../../src/boilerplate/dispatch.ts';
import { readPage } from '../../src/boilerplate/page/page.ts';
import { resolve as decide } from '../../src/boilerplate/resolve.ts';
import type { Rule } from '../../src/boilerplate/rule.ts';
import { RULES } from '../../src/boilerplate/rules/all.ts';

const FILES = readdirSync(resolve(import.meta.dirname, '../../src/boilerplate/rules')).filter((file) => file !== 'all.ts');

/** What one rule alone finds on a page, each stretch in ⟦…⟧. */
function markedBy(rule: Rule, text: string): string {
  const spans = decide(
    text,
    candidatesOn(readPage(text, null, new Set(rule.learnt)), (asked) => asked === rule),
  );
  return spans.reduceRight((marked, { start, end }) => `${marked.slice(0, start)}⟦${marked.slice(start, end)}⟧${marked.slice(end)}`, text);
}

const unmarked = (text: string): string => text.replace(/[⟦⟧]/gu, '');

describe('registry', () => {
  test('every file in rules/ is in all.ts, under its own name', () => {
    expect(RULES.map((rule) => `${rule.id}.ts`).sort()).toEqual(FILES.sort());
  });

  test('ids are unique and kebab-case', () => {
    expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length);
    expect(RULES.filter((rule) => !/^[a-z]+(?:-[a-z]+)*$/u.test(rule.id))).toEqual([]);
  });

  test.each(RULES.map((rule) => [rule.id, rule] as const))('%s has examples and refusals', (_, rule) => {
    expect(rule.examples.length).toBeGreaterThan(0);
    expect(rule.refusals.length).toBeGreaterThan(0);
    expect(rule.examples.every((example) => example.includes('⟦'))).toBe(true);
  });
});

describe('rules', () => {
  test.each(RULES.flatMap((rule) => rule.examples.map((example) => [rule.id, example, rule] as const)))('%s finds %s', (_, example, rule) => {
    expect(markedBy(rule, unmarked(example))).toBe(example);
  });

  test.each(RULES.flatMap((rule) => rule.refusals.map((refusal) => [rule.id, refusal, rule] as const)))('%s refuses %s', (_, refusal, rule) => {
    expect(markedBy(rule, refusal)).toBe(refusal);
  });
});
