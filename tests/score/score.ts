import type { Span } from '../../src/text/span.ts';
import { agreements, comparable } from './agree.ts';
import { type Answer, type Found, NO_ANSWER } from './answer.ts';
import { scoreBoilerplate } from './boilerplate.ts';
import { type GoldRow, type GoldSpan, SPAN_KINDS, type SpanKind } from './gold.ts';
import { match } from './match.ts';
import { QUOTE_AGREEMENTS } from './quote.ts';
import { describeRole, ROLE_AGREEMENTS } from './role.ts';
import { add, NOTHING, type Tally } from './tally.ts';

/** Something missed, or found and wrong. `value` is the gold's for a miss, the answer's otherwise. */
export interface ScoreError extends Span {
  readonly id: string;
  readonly kind: string;
  readonly what: 'missed' | 'wrong';
  readonly value: string;
}

/** Tallies by `layer/measure` ("person/exact"), in the order of the report, and the errors behind the strictest measure of each layer. */
export interface Score {
  readonly tallies: ReadonlyMap<string, Tally>;
  readonly errors: readonly ScoreError[];
}

interface Part {
  readonly key: string;
  readonly tally: Tally;
  readonly errors: readonly ScoreError[];
}

function languagePart(row: GoldRow, answer: Answer): Part[] {
  if (row.lang === null) return [];
  const right = answer.language === row.lang;
  const value = `${row.lang} read as ${answer.language}`;
  const errors: ScoreError[] = right ? [] : [{ id: row.id, kind: 'language', what: 'wrong', start: 0, end: 0, value }];
  return [{ key: 'language/accuracy', tally: right ? { right: 1, wrong: 0, missed: 0 } : { right: 0, wrong: 1, missed: 1 }, errors }];
}

function boilerplatePart(row: GoldRow, answer: Answer): Part[] {
  if (!row.boilerplate) return [];
  const { tally, wrong, missed } = scoreBoilerplate(row.text, row.boilerplate, answer.boilerplate);
  const tell = (what: ScoreError['what'], spans: readonly Span[]): ScoreError[] =>
    spans.map(({ start, end }) => ({ id: row.id, kind: 'boilerplate', what, start, end, value: '' }));
  return [{ key: 'boilerplate/character', tally, errors: [...tell('missed', missed), ...tell('wrong', wrong)] }];
}

/** The names or codes of a document as a set: how often one is mentioned does not matter. */
function setTally(kind: SpanKind, gold: readonly GoldSpan[], found: readonly Found[]): Tally {
  const values = (spans: readonly { readonly value: string }[]): Set<string> => new Set(spans.map(({ value }) => comparable(kind, value)));
  const required = values(gold.filter((span) => !span.optional));
  const allowed = values(gold);
  const told = values(found);
  return {
    right: [...told].filter((value) => required.has(value)).length,
    wrong: [...told].filter((value) => !allowed.has(value)).length,
    missed: [...required].filter((value) => !told.has(value)).length,
  };
}

function kindParts(kind: SpanKind, row: GoldRow, answer: Answer): Part[] {
  const gold = row.spans[kind];
  if (!gold) return [];
  const found = answer.spans[kind];
  const parts = agreements(kind).map(([measure, agree]): Part => {
    const { tally, wrong, missed } = match(gold, found, agree);
    const tell = (what: ScoreError['what'], spans: readonly Found[]): ScoreError[] =>
      spans.map(({ start, end, value }) => ({ id: row.id, kind, what, start, end, value }));
    return { key: `${kind}/${measure}`, tally, errors: measure === 'exact' ? [...tell('missed', missed), ...tell('wrong', wrong)] : [] };
  });
  const hasSet = kind === 'person' || kind === 'country';
  return hasSet ? [...parts, { key: `${kind}/set`, tally: setTally(kind, gold, found), errors: [] }] : parts;
}

function roleParts(row: GoldRow, answer: Answer): Part[] {
  const gold = row.roles;
  if (!gold) return [];
  return ROLE_AGREEMENTS.map(([measure, agree]): Part => {
    const { tally, wrong, missed } = match(gold, answer.roles, agree);
    const tell = (what: ScoreError['what'], roles: readonly Parameters<typeof describeRole>[0][]): ScoreError[] =>
      roles.map((role) => ({ id: row.id, kind: 'role', what, start: role.start, end: role.end, value: describeRole(role) }));
    return { key: `role/${measure}`, tally, errors: measure === 'exact' ? [...tell('missed', missed), ...tell('wrong', wrong)] : [] };
  });
}

function quoteParts(row: GoldRow, answer: Answer): Part[] {
  const gold = row.quotes;
  if (!gold) return [];
  return QUOTE_AGREEMENTS.map(([measure, agree]): Part => {
    const { tally, wrong, missed } = match(gold, answer.quotes, agree);
    const tell = (what: ScoreError['what'], spans: readonly Found[]): ScoreError[] =>
      spans.map(({ start, end, value }) => ({ id: row.id, kind: 'quote', what, start, end, value }));
    return { key: `quote/${measure}`, tally, errors: measure === 'exact' ? [...tell('missed', missed), ...tell('wrong', wrong)] : [] };
  });
}

/** Scores answers, by article id, against gold. An article without an answer counts as missed in full. */
export function score(rows: readonly GoldRow[], answers: ReadonlyMap<string, Answer>): Score {
  const tallies = new Map<string, Tally>();
  const errors: ScoreError[] = [];
  for (const row of rows) {
    const answer = answers.get(row.id) ?? NO_ANSWER;
    const spans = SPAN_KINDS.flatMap((kind) => kindParts(kind, row, answer));
    const parts = [...languagePart(row, answer), ...boilerplatePart(row, answer), ...spans, ...roleParts(row, answer), ...quoteParts(row, answer)];
    for (const part of parts) {
      tallies.set(part.key, add(tallies.get(part.key) ?? NOTHING, part.tally));
      errors.push(...part.errors);
    }
  }
  return { tallies, errors };
}
