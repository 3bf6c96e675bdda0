import { withoutPacking } from '../bytes/packed/packing.ts';
import { INPUT_FORMATS } from './all.ts';
import type { InputFormat } from './format.ts';
import { sniffedFormat } from './sniffed.ts';

/** The format that claims a file by the ending of its name, with or without `.gz` or `.zst` after it. */
export function formatByEnding(path: string): InputFormat | undefined {
  const name = withoutPacking(path).toLowerCase();
  return INPUT_FORMATS.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
}

/** The format a path is read as: the one with the id `named`, else by its ending, else by its first bytes. `-` has no ending. */
export function formatFor(path: string, named: string): InputFormat {
  return INPUT_FORMATS.find(({ id }) => id === named) ?? (path === '-' ? sniffedFormat : (formatByEnding(path) ?? sniffedFormat));
}
