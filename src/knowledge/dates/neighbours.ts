import { lazy } from '../table.ts';
import { formsOf } from './forms.ts';
import { NEIGHBOURS_TABLE } from './neighbours.table.ts';

/** The words of one kind, made when first asked for. */
export const neighbours = (kind: string): (() => ReadonlySet<string>) =>
  lazy(() => new Set(formsOf(NEIGHBOURS_TABLE).flatMap(({ form, cells: [name] }) => (name === kind ? [form] : []))));
