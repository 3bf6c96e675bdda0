import { join } from 'node:path';
import { analyze } from '../../src/index.ts';
import { answerOf } from './answer.ts';
import { runGate } from './run-gate.ts';

// npm run score [-- --errors KIND|all] [--spans SLUG] [--gold FILE.jsonl] [--update [--allow-regression "why"]]
process.exitCode = runGate(process.argv.slice(2), {
  articles: join(import.meta.dirname, '../../fixtures/articles'),
  floors: join(import.meta.dirname, 'floors.json'),
  analyse: (row) => answerOf(analyze(row.text, { id: row.id, date: row.ref })),
  print: console.log,
});
