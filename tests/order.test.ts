import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/** Rooms from the ground up; a file imports from its own room and from rooms of lower levels only. */
const LEVELS: readonly (readonly string[])[] = [
  ['text'],
  ['document'],
  ['models'],
  ['knowledge'],
  ['input', 'language', 'boilerplate', 'tokens', 'names', 'countries', 'weapons', 'dates', 'entities', 'amounts', 'quotes', 'events', 'watchlist', 'output'],
  ['pipeline.ts', 'tables.ts', 'report'],
  ['analyze.ts', 'version.ts'],
  ['facts.ts'],
  ['index.ts'],
  ['batch'],
  ['archive', 'queue'],
  ['cli'],
];
/** Rooms that may touch the world: the rest is pure. */
const WORLDLY = ['input', 'models', 'batch', 'archive', 'queue', 'cli'];

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const roomOf = (file: string): string => file.split('/')[0] ?? file;
const levelOf = (room: string): number => LEVELS.findIndex((rooms) => rooms.includes(room));

function importsOf(file: string): string[] {
  const source = readFileSync(join(SRC, file), 'utf8');
  return [...source.matchAll(/(?:from|import)\s{1,3}'(\.[^']{1,200})'|import\('(\.[^']{1,200})'\)/gu)].map((found) =>
    relative(SRC, resolve(SRC, dirname(file), found[1] ?? found[2] ?? '')),
  );
}

describe('rooms', () => {
  test('every file stands in a room with a level', () => {
    expect(files.filter((file) => levelOf(roomOf(file)) < 0)).toEqual([]);
  });

  test.each(files)('%s imports downward only', (file) => {
    const upward = importsOf(file).filter((target) => roomOf(target) !== roomOf(file) && levelOf(roomOf(target)) >= levelOf(roomOf(file)));
    expect(upward).toEqual([]);
  });

  test.each(files.filter((file) => !WORLDLY.includes(roomOf(file))))('%s touches no clock, disk, network, console or chance', (file) => {
    const source = readFileSync(join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/gu, '');
    expect(source).not.toMatch(/from 'node:(?!crypto'|module')/u);
    expect(source.replace(/'(?:[^'\\\n]|\\.)*'/gu, "''")).not.toMatch(/Date\.now|new Date\(\)|performance\.|Math\.random|\bconsole\.|\bprocess\.|\bfetch\(/u);
  });
});
