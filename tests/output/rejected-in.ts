import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rejected } from '../../src/document/explain/rejected.ts';
import { analyze } from '../../src/index.ts';

/** What one room refuses in a text, in text order, as "slice=reason". */
export function rejectedIn(text: string, layer: Rejected['layer']): string[] {
  return analyze(text, { lang: 'ind', only: [layer], explain: true }).rejected.map(({ start, end, reason }) => `${text.slice(start, end)}=${reason}`);
}

/** A row of a page's table of reasons. */
export interface ReasonRow {
  readonly reason: string;
  readonly example: string;
  readonly refused: string;
}

/** The rows under "Why not" of a page in docs/. */
export function reasonRows(page: string): ReasonRow[] {
  const text = readFileSync(join(import.meta.dirname, '../../docs', page), 'utf8');
  const part = text.slice(text.indexOf('## Why not')).split(/\n## (?!Why not)/u)[0] ?? '';
  return [...part.matchAll(/^\| `(?<reason>[a-z-]+)` \|[^|]*\| (?<example>[^|]+?) \| (?<refused>[^|]+?) \|$/gmu)].map(({ groups }) => ({
    reason: groups?.['reason'] ?? '',
    example: groups?.['example'] ?? '',
    refused: groups?.['refused'] ?? '',
  }));
}
