import { alternatives } from '../../text/alternatives.ts';
import { lazy } from '../table.ts';
import { formsOf } from './forms.ts';
import { NEIGHBOURS_TABLE } from './neighbours.table.ts';

const byKind = lazy(() => {
  const kinds = new Map<string, Set<string>>();
  for (const { form, cells } of formsOf(NEIGHBOURS_TABLE)) {
    const [kind = ''] = cells;
    kinds.set(kind, (kinds.get(kind) ?? new Set()).add(form));
  }
  return kinds;
});

const NONE: ReadonlySet<string> = new Set();

/** The words of one kind, lower case, made when first asked for. A kind that the table does not have is empty. */
export const neighbours = (kind: string): (() => ReadonlySet<string>) => lazy(() => byKind().get(kind) ?? NONE);

/** The source of a regex that matches one word of a kind; a space in it is any white space character. Throws `RangeError` for an unknown kind. */
export function neighbourSource(kind: string): string {
  const words = byKind().get(kind);
  if (!words) throw new RangeError(`no neighbours of kind ${kind}`);
  return alternatives(words).replaceAll(' ', '\\s');
}
