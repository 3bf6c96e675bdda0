import { fold } from '../../text/fold.ts';
import { lazy, rowsOf } from '../table.ts';
import { LEAD_INS_TABLE } from './lead-ins.table.ts';

/** How surely words before or above a headline are a label of links. */
export type LeadIn = 'sure' | 'weak';

/** Labels as folded strings, with how sure they are. */
export const leadIns: () => ReadonlyMap<string, LeadIn> = lazy(() => {
  const rows = rowsOf(LEAD_INS_TABLE);
  const ofClass = (wanted: string): string[] => rows.filter(([, kind]) => kind === wanted).map(([words = '']) => fold(words));
  const labels = new Map<string, LeadIn>();
  for (const label of ofClass('weak')) labels.set(label, 'weak');
  for (const label of ofClass('phrase')) labels.set(label, 'sure');
  for (const noun of ofClass('noun')) for (const qualifier of ofClass('qualifier')) labels.set(`${noun} ${qualifier}`, 'sure');
  return labels;
});

/** The first words of the labels: what the cheap look at a line asks for. */
export function leadInOpenings(): string[] {
  return [...new Set([...leadIns().keys()].map((label) => label.split(' ', 1)[0] ?? ''))];
}
