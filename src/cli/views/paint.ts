import { Chalk, type ChalkInstance } from 'chalk';
import { harmless } from '../world.ts';

const TOKEN = /(?<key>"(?:[^"\\]|\\.)*"(?=:))|(?<string>"(?:[^"\\]|\\.)*")|(?<number>-?\d[\d.eE+-]*)|(?<word>true|false|null)/gu;

/** Basic colours that every terminal has, whatever it says of itself. */
export function painter(): ChalkInstance {
  return new Chalk({ level: 1 });
}

/** JSON text with its keys, strings, numbers and words coloured; control characters that JSON leaves raw are escaped. */
export function paintJson(json: string): string {
  const paint = painter();
  return harmless(json).replace(TOKEN, (token, ...rest) => {
    const groups: Record<string, string | undefined> = rest.at(-1);
    if (groups.key !== undefined) return paint.cyan(token);
    if (groups.string !== undefined) return paint.green(token);
    return groups.number === undefined ? paint.magenta(token) : paint.yellow(token);
  });
}
