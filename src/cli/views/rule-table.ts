import type { RuleReport } from './rule-counts.ts';

type Style = (text: string) => string;

const HEAD: readonly string[] = ['KIND', 'RULE', 'DOCUMENTS', 'MATCHES', 'CHARACTERS'];
const TEXT_COLUMNS = 2;

/** Cells in columns as wide as their widest; text to the left, numbers to the right. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = HEAD.map((_, k) => Math.max(...rows.map((row) => row[k]?.length ?? 0)));
  return rows.map((row) => row.map((cell, k) => (k < TEXT_COLUMNS ? cell.padEnd(widths[k] ?? 0) : cell.padStart(widths[k] ?? 0))).join('  '));
}

/** The report as a table with a head, a row a rule, and the sums below. */
export function ruleTable({ documents, characters, marked, rules }: RuleReport, bold: Style): string {
  const rows = rules.map((count) => [count.kind, count.rule, `${count.documents}`, `${count.matches}`, `${count.characters}`]);
  const matches = rules.reduce((sum, count) => sum + count.matches, 0);
  const [head = '', ...lines] = aligned([HEAD, ...rows, ['all', '', `${documents}`, `${matches}`, `${marked}`]]);
  const share = characters === 0 ? 0 : (100 * marked) / characters;
  return [bold(head), ...lines, `${share.toFixed(1)} % of ${characters} characters in ${documents} ${documents === 1 ? 'document' : 'documents'}`, ''].join(
    '\n',
  );
}
