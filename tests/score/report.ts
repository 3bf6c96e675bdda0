import type { GoldRow } from './gold.ts';
import { SPAN_KINDS } from './gold.ts';
import { describeRole } from './role.ts';
import type { Score, ScoreError } from './score.ts';
import { figureOf } from './tally.ts';

const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);

/** The table of figures, a line each, with the floor of a figure that has one. Figures of layers that are nowhere marked or found are left out. */
export function table({ tallies }: Score, floors: Readonly<Record<string, number>>): string {
  const lines = [...tallies].flatMap(([key, tally]) => {
    const { precision, recall, f1, n } = figureOf(tally);
    if (n + tally.wrong === 0) return [];
    const [layer = '', measure = ''] = key.split('/');
    const floor = floors[key] === undefined ? '' : `  floor ${percent(floors[key])}`;
    return [`${layer.padEnd(13)}${measure.padEnd(10)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  n ${String(n).padStart(5)}${floor}`];
  });
  return lines.join('\n');
}

const oneLine = (text: string): string => text.replace(/\s/gu, ' ');

/** One error with the text around it, the span in brackets. */
export function errorLine({ id, kind, what, start, end, value }: ScoreError, text: string): string {
  const around = `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, Math.min(end, start + 120))}]${text.slice(end, end + 30)}`;
  return `${id} ${kind} ${what} ${start}-${end} ${value}: ${oneLine(around)}`;
}

/** Every marked span of an article with its text, for reading through: "[120, 131) person Kim Jong Un: Kim". */
export function spanLines(row: GoldRow): string {
  const lists = [...(row.boilerplate ? [['boilerplate', row.boilerplate] as const] : []), ...SPAN_KINDS.map((kind) => [kind, row.spans[kind] ?? []] as const)];
  const lines = lists.flatMap(([kind, spans]) =>
    spans.map(({ start, end, type, value, optional }) => {
      const says = [kind, ...(type === null ? [] : [type]), value, ...(optional ? ['(optional)'] : [])].join(' ');
      return `[${start}, ${end}) ${says}: ${oneLine(row.text.slice(start, end))}`;
    }),
  );
  const roles = (row.roles ?? []).map(
    (role) => `[${role.start}, ${role.end}) role ${describeRole(role)}${role.optional ? ' (optional)' : ''}: ${oneLine(row.text.slice(role.start, role.end))}`,
  );
  return [...lines, ...roles].join('\n');
}
