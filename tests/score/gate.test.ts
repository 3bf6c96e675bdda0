import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Answer, NO_ANSWER } from './answer.ts';
import { EPSILON, type Floors } from './floors.ts';
import { runGate } from './run-gate.ts';

const TEXT = 'Kim Jong Un tiba di Hanoi';
const KIM = { start: 0, end: 11, value: 'Kim Jong Un' };
const WRONG = { start: 12, end: 16, value: 'tiba' };
const saying = (...person: readonly (typeof KIM)[]): Answer => ({ ...NO_ANSWER, language: 'ind', spans: { ...NO_ANSWER.spans, person } });

let folder = '';
let printed: string[] = [];

function writeGold(person: readonly unknown[]): void {
  writeFileSync(join(folder, 'articles/kim/gold.json'), JSON.stringify({ id: 'kim', ref: '2024-05-17', gold: { lang: 'ind', person } }));
}
function gate(argv: readonly string[], analyse: () => Answer): number {
  printed = [];
  return runGate(argv, { articles: join(folder, 'articles'), floors: join(folder, 'floors.json'), analyse, print: (line) => printed.push(line) });
}
function floors(): Floors {
  const read: Floors = JSON.parse(readFileSync(join(folder, 'floors.json'), 'utf8'));
  return read;
}
function setFloor(key: string, floor: number): void {
  const now = floors();
  writeFileSync(join(folder, 'floors.json'), JSON.stringify({ ...now, floors: { ...now.floors, [key]: floor } }));
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gate-'));
  mkdirSync(join(folder, 'articles/kim'), { recursive: true });
  writeFileSync(join(folder, 'articles/kim/article.txt'), TEXT);
  writeFileSync(join(folder, 'floors.json'), JSON.stringify({ gold: '', lowered: null, floors: {} }));
  writeGold([[0, 11, 'Kim Jong Un']]);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('checking', () => {
  test('passes at the floor and prints the table', () => {
    expect(gate(['--update'], () => saying(KIM))).toBe(0);
    expect(gate([], () => saying(KIM))).toBe(0);
    expect(printed.join('\n')).toContain('person       exact      P  100.0  R  100.0  F1  100.0  n     1  floor  100.0');
  });

  test('fails below a floor', () => {
    gate(['--update'], () => saying(KIM));
    expect(gate([], () => saying(KIM, WRONG))).toBe(1);
    expect(printed).toContain('person/exact is 0.6667, below its floor 1.0000');
  });

  test.each([
    ['rounding', 0.5 * EPSILON, 0],
    ['more than rounding', 2 * EPSILON, 1],
  ])('tells a floor that is higher by %s', (_, by, code) => {
    gate(['--update'], () => saying(KIM, WRONG));
    setFloor('person/exact', 2 / 3 + by);
    expect(gate([], () => saying(KIM, WRONG))).toBe(code);
  });

  test('fails where a figure has no floor, and where a floor has no figure', () => {
    expect(gate([], () => saying(KIM))).toBe(1);
    expect(printed).toContain('person/exact has no floor: pin it with --update');
    gate(['--update'], () => saying(KIM));
    setFloor('weapon/exact', 0);
    expect(gate([], () => saying(KIM))).toBe(1);
    expect(printed).toContain('weapon/exact has a floor but is not scored any more');
  });

  test.each([
    [
      'gold',
      (): void =>
        writeGold([
          [0, 11, 'Kim Jong Un'],
          [20, 25, 'Hanoi', 'optional'],
        ]),
    ],
    ['text', (): void => writeFileSync(join(folder, 'articles/kim/article.txt'), `${TEXT}.`)],
  ])('notices a changed %s even when all figures hold', (_, change) => {
    gate(['--update'], () => saying(KIM));
    change();
    expect(gate([], () => saying(KIM))).toBe(1);
    expect(printed.at(-1)).toContain('the fixtures have changed');
    expect(gate(['--update'], () => saying(KIM))).toBe(0);
    expect(gate([], () => saying(KIM))).toBe(0);
  });

  test('a crash is a full miss and fails, even where nothing is to be found', () => {
    writeGold([]);
    const crash = (): Answer => {
      throw new RangeError('boom');
    };
    gate(['--update'], () => NO_ANSWER);
    expect(gate([], crash)).toBe(1);
    expect(printed).toContain('1 articles, 1 crashed');
    expect(printed).toContain('kim crashed: RangeError: boom');
  });
});

describe('--update', () => {
  test('raises floors and pins the gold', () => {
    gate(['--update'], () => saying(KIM, WRONG));
    expect(floors().floors['person/exact']).toBe(0.6667);
    expect(gate(['--update'], () => saying(KIM))).toBe(0);
    expect(floors().floors['person/exact']).toBe(1);
    expect(floors().gold).toMatch(/^[0-9a-f]{64}$/u);
  });

  test('refuses to lower a floor and writes nothing', () => {
    gate(['--update'], () => saying(KIM));
    const before = floors();
    expect(gate(['--update'], () => saying(KIM, WRONG))).toBe(1);
    expect(printed.at(-1)).toContain('person/exact: 1.0000 -> 0.6667');
    expect(floors()).toEqual(before);
  });

  test('refuses to lower a floor after the gold has changed, too', () => {
    gate(['--update'], () => saying(KIM));
    writeGold([[20, 25, 'Hanoi']]);
    expect(gate(['--update'], () => saying(KIM))).toBe(1);
  });

  test('lowers a floor with a reason, which is kept', () => {
    gate(['--update'], () => saying(KIM));
    expect(gate(['--update', '--allow-regression', 'fewer false names matter more'], () => saying(KIM, WRONG))).toBe(0);
    expect(floors()).toMatchObject({ lowered: 'fewer false names matter more', floors: { 'person/exact': 0.6667 } });
  });

  test('refuses an empty reason', () => {
    gate(['--update'], () => saying(KIM));
    expect(gate(['--update', '--allow-regression', ' '], () => saying(KIM, WRONG))).toBe(1);
  });

  test('refuses to pin while something crashes', () => {
    const before = floors();
    const crash = (): Answer => {
      throw new Error('boom');
    };
    expect(gate(['--update'], crash)).toBe(1);
    expect(floors()).toEqual(before);
  });
});

describe('views', () => {
  test('--errors prints those of one kind, or all', () => {
    gate(['--errors', 'person'], () => ({ ...saying(WRONG), language: 'zsm' }));
    expect(printed).toContain('kim person missed 0-11 Kim Jong Un: [Kim Jong Un] tiba di Hanoi');
    expect(printed).toContain('kim person wrong 12-16 tiba: Kim Jong Un [tiba] di Hanoi');
    expect(printed.join('\n')).not.toContain('ind read as zsm');
    gate(['--errors', 'all'], () => ({ ...saying(WRONG), language: 'zsm' }));
    expect(printed.join('\n')).toContain('ind read as zsm');
  });

  test('--spans prints the gold of one article', () => {
    expect(gate(['--spans', 'kim'], () => NO_ANSWER)).toBe(0);
    expect(printed).toEqual(['[0, 11) person Kim Jong Un: Kim Jong Un']);
  });

  test('--spans refuses an article that is not there', () => {
    expect(gate(['--spans', 'lee'], () => NO_ANSWER)).toBe(2);
  });

  test('--gold scores another file without floors', () => {
    const path = join(folder, 'other.jsonl');
    writeFileSync(path, `${JSON.stringify({ id: 'x', text: TEXT, gold: { person: [[0, 11, 'Kim Jong Un']] } })}\n\n`);
    expect(gate(['--gold', path], () => saying(WRONG))).toBe(0);
    expect(printed.join('\n')).toContain('person       exact      P    0.0  R    0.0  F1    0.0  n     1');
    expect(printed.join('\n')).not.toContain('floor');
  });

  test.each([[['--gold', 'x', '--update']], [['--allow-regression', 'why']], [['--nonsense']], [['kim']]])('%j is wrong usage', (argv) => {
    expect(gate(argv, () => NO_ANSWER)).toBe(2);
  });
});
