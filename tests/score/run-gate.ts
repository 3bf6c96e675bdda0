import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Answer, NO_ANSWER } from './answer.ts';
import { type Corpus, readArticles, readGoldFile } from './corpus.ts';
import { breaches, type Floors, repin } from './floors.ts';
import type { GoldRow } from './gold.ts';
import { errorLine, spanLines, table } from './report.ts';
import { type Score, score } from './score.ts';

/** What the gate works on: injected, so that its own tests need neither the analyser nor the real floors. */
export interface Gate {
  /** Folder of the fixtures. */
  readonly articles: string;
  /** Path of floors.json. */
  readonly floors: string;
  readonly analyse: (row: GoldRow) => Answer;
  readonly print: (line: string) => void;
}

const PASSED = 0;
const FAILED = 1;
const WRONG_USAGE = 2;

const OPTIONS = {
  gold: { type: 'string' },
  errors: { type: 'string' },
  spans: { type: 'string' },
  update: { type: 'boolean' },
  'allow-regression': { type: 'string' },
} as const;

/** A crash is a full miss, and is told: an article that has nothing to find would hide it. */
function answersOf(rows: readonly GoldRow[], gate: Gate): { answers: Map<string, Answer>; crashes: string[] } {
  const answers = new Map<string, Answer>();
  const crashes: string[] = [];
  for (const row of rows) {
    try {
      answers.set(row.id, gate.analyse(row));
    } catch (error) {
      answers.set(row.id, NO_ANSWER);
      crashes.push(`${row.id} crashed: ${String(error)}`);
    }
  }
  return { answers, crashes };
}

function readFloors(path: string): Floors {
  const floors: Floors = JSON.parse(readFileSync(path, 'utf8'));
  return floors;
}

function update(scored: Score, corpus: Corpus, gate: Gate, why: string | null): number {
  const result = repin(readFloors(gate.floors), scored.tallies, corpus.sha256, why);
  if ('lower' in result) {
    gate.print(`these floors would go down; say why with --allow-regression "..."\n${result.lower.join('\n')}`);
    return FAILED;
  }
  writeFileSync(gate.floors, `${JSON.stringify(result.floors, null, 2)}\n`);
  gate.print(`pinned ${Object.keys(result.floors.floors).length} floors`);
  return PASSED;
}

function check(scored: Score, corpus: Corpus, gate: Gate): number {
  const floors = readFloors(gate.floors);
  const wrong = breaches(scored.tallies, floors);
  if (floors.gold !== corpus.sha256) wrong.push('the fixtures have changed since the floors were pinned: read the change, then --update');
  for (const sentence of wrong) gate.print(sentence);
  return wrong.length === 0 ? PASSED : FAILED;
}

function printErrors({ errors }: Score, rows: readonly GoldRow[], kind: string, gate: Gate): void {
  const texts = new Map(rows.map(({ id, text }) => [id, text]));
  for (const error of errors) if (kind === 'all' || error.kind === kind) gate.print(errorLine(error, texts.get(error.id) ?? ''));
}

interface Asked {
  readonly gold?: string;
  readonly errors?: string;
  readonly spans?: string;
  readonly update: boolean;
  readonly why: string | null;
}

/** The arguments, or a sentence on what is wrong with them. */
function asked(argv: readonly string[]): Asked | string {
  try {
    const { values } = parseArgs({ args: [...argv], options: OPTIONS });
    const { update = false, 'allow-regression': why, ...rest } = values;
    if (rest.gold !== undefined && update) return '--gold scores without floors: there is nothing to --update';
    if (why !== undefined && !update) return '--allow-regression goes with --update';
    return { ...rest, update, why: why?.trim() ? why : null };
  } catch (error) {
    if (error instanceof TypeError) return error.message;
    throw error;
  }
}

function printSpans(rows: readonly GoldRow[], id: string, gate: Gate): number {
  const row = rows.find((candidate) => candidate.id === id);
  gate.print(row ? spanLines(row) : `there is no article "${id}"`);
  return row ? PASSED : WRONG_USAGE;
}

/**
 * Scores the analyser against the fixtures and their floors, or, with `--gold FILE`, against a file without floors.
 * Returns the exit code: 0 all floors held, 1 a floor broken, a changed gold, a crash or a refused update, 2 wrong usage.
 */
export function runGate(argv: readonly string[], gate: Gate): number {
  const flags = asked(argv);
  if (typeof flags === 'string') {
    gate.print(flags);
    return WRONG_USAGE;
  }
  const corpus = flags.gold === undefined ? readArticles(gate.articles) : { rows: readGoldFile(flags.gold), sha256: '' };
  if (flags.spans !== undefined) return printSpans(corpus.rows, flags.spans, gate);
  const { answers, crashes } = answersOf(corpus.rows, gate);
  const scored = score(corpus.rows, answers);
  gate.print(`${corpus.rows.length} articles, ${crashes.length} crashed`);
  gate.print(table(scored, flags.gold === undefined ? readFloors(gate.floors).floors : {}));
  for (const crash of crashes) gate.print(crash);
  if (flags.errors !== undefined) printErrors(scored, corpus.rows, flags.errors, gate);
  if (crashes.length > 0) return FAILED;
  if (flags.gold !== undefined) return PASSED;
  return flags.update ? update(scored, corpus, gate, flags.why) : check(scored, corpus, gate);
}
