import { fold } from '../../text/fold.ts';
import { lazy, rowsOf } from '../table.ts';
import { MENU_LABELS_TABLE } from './menu-labels.table.ts';

/** Labels of menus as folded strings, each with its class: a topic or button, or a page about the outlet. */
export const menuLabels: () => ReadonlyMap<string, 'section' | 'footer'> = lazy(
  () => new Map(rowsOf(MENU_LABELS_TABLE).map(([label = '', kind]) => [fold(label), kind === 'footer' ? 'footer' : 'section'])),
);

/** The first words of the labels: what the cheap look at a line asks for. */
export function menuOpenings(): string[] {
  return [...new Set([...menuLabels().keys()].map((label) => label.split(' ', 1)[0] ?? ''))];
}
