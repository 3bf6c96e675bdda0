import { fold } from '../../text/fold.ts';
import { lazy, rowsOf } from '../table.ts';
import { CREDIT_LABELS_TABLE } from './credit-labels.table.ts';

/** Labels before the names of those who made a text, as folded strings. */
export const creditLabels: () => ReadonlySet<string> = lazy(() => new Set(rowsOf(CREDIT_LABELS_TABLE).map(([label = '']) => fold(label))));

/** The first words of the labels: what the cheap look at a line asks for. */
export function creditOpenings(): string[] {
  return [...new Set([...creditLabels()].map((label) => label.split(' ', 1)[0] ?? ''))];
}
