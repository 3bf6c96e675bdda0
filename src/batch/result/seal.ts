import { createHash } from 'node:crypto';
import { type Check, parsed } from '../earlier/shape.ts';

/** A line and its checksum: one that was torn by a power cut is told from a whole one. */
export function seal(value: unknown): string {
  const json = JSON.stringify(value);
  return `${createHash('sha256').update(json).digest('hex').slice(0, 16)} ${json}\n`;
}

/** What a sealed line says; `null` for one that is torn, or is not as `check` wants it. */
export function unsealed<T>(line: string, check: Check<T>): T | null {
  const value = parsed(line.slice(17), check);
  return value !== null && seal(value) === `${line}\n` ? value : null;
}
