import type { SaripatiDocument } from '../../src/index.ts';
import type { Span } from '../../src/text/span.ts';
import type { SpanKind } from './gold.ts';
import { quotesOf } from './quote.ts';
import { type FoundRole, rolesOf } from './role.ts';

/** A found span with what was made of it: a name, a country's code, a weapon's category before the first dot, a date's value. */
export interface Found extends Span {
  readonly value: string;
}

/** What the analysis says of one article, in the terms of the gold. */
export interface Answer {
  readonly language: string | null;
  readonly boilerplate: readonly Span[];
  readonly roles: readonly FoundRole[];
  readonly quotes: readonly Found[];
  readonly spans: Readonly<Record<SpanKind, readonly Found[]>>;
}

const NO_SPANS: Answer['spans'] = { person: [], organisation: [], place: [], country: [], weapon: [], date: [] };

/** No answer at all, as from an analysis that crashed. */
export const NO_ANSWER: Answer = { language: null, boilerplate: [], roles: [], quotes: [], spans: NO_SPANS };

/** The answer that a printed document holds. Its offsets must be UTF-16. */
export function answerOf(doc: Pick<SaripatiDocument, 'language' | 'boilerplate' | 'entities' | 'dates' | 'quotes'>): Answer {
  const spans: Record<SpanKind, Found[]> = { person: [], organisation: [], place: [], country: [], weapon: [], date: [] };
  for (const entity of doc.entities) {
    if (entity.type === 'custom') continue;
    const value = entity.type === 'country' ? entity.code : entity.type === 'weapon' ? (entity.category.split('.')[0] ?? '') : entity.name;
    spans[entity.type].push(...entity.mentions.map(({ start, end }) => ({ start, end, value })));
  }
  spans.date.push(...doc.dates.map(({ start, end, value }) => ({ start, end, value })));
  return { language: doc.language?.code ?? null, boilerplate: doc.boilerplate, roles: rolesOf(doc), quotes: quotesOf(doc), spans };
}
