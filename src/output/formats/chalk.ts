import { Chalk } from 'chalk';
import type { Paint } from './paint.ts';

/** The basic colours that every terminal has, whatever it says of itself. */
export function chalkPaint(): Paint & { readonly strikethrough: (text: string) => string } {
  return new Chalk({ level: 1 });
}
