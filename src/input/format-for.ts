import { INPUT_FORMATS } from './formats/all.ts';
import type { InputFormat } from './formats/format.ts';
import { textFormat } from './formats/text.ts';

/** The path without a `.gz` at its end: what is packed names the format and the record. */
export const withoutGz = (path: string): string => (path.toLowerCase().endsWith('.gz') ? path.slice(0, -3) : path);

function byEnding(path: string): InputFormat | undefined {
  const name = withoutGz(path).toLowerCase();
  return INPUT_FORMATS.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
}

/** True when a format claims the file by the ending of its name, with or without `.gz` behind it. */
export function hasKnownEnding(path: string): boolean {
  return byEnding(path) !== undefined;
}

/** The format a path is read as: the one with the id `named`, else by its ending, else text. `-` without a name is text. */
export function formatFor(path: string, named: string): InputFormat {
  return INPUT_FORMATS.find(({ id }) => id === named) ?? (path === '-' ? textFormat : (byEnding(path) ?? textFormat));
}
