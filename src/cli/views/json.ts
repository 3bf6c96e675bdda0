import type { Flags } from '../options.ts';
import { harmless, type World, wantsColor } from '../world.ts';

/** Spaces of indentation (0: one line a document), and what is done to the JSON before it is printed. */
export interface JsonStyle {
  readonly indent: number;
  readonly paint: ((json: string) => string) | null;
}

/**
 * How a run prints values as JSON: indented and coloured on a terminal, one line each elsewhere; `--format`, `--indent`
 * and `--color` decide otherwise. The colours are loaded only when they are used.
 */
export async function jsonStyle(flags: Flags, world: World): Promise<JsonStyle> {
  const terminal = world.stdout.isTTY === true;
  const indented = flags.format === undefined ? terminal || flags.indent !== undefined : flags.format === 'json';
  const indent = indented ? (flags.indent ?? 2) : 0;
  const paint = wantsColor(flags.color, world) ? (await import('./paint.ts')).paintJson : terminal ? harmless : null;
  return { indent, paint };
}

/** Prints values as JSON in the style of `jsonStyle`. */
export async function jsonView(flags: Flags, world: World): Promise<(value: unknown) => string> {
  const { indent, paint } = await jsonStyle(flags, world);
  return (value) => {
    const json = JSON.stringify(value, null, indent);
    return `${paint ? paint(json) : json}\n`;
  };
}
