/**
 * How well headlines are read: `npm run headlines -- POOL.jsonl[.gz] [ARTICLES]`. The names that an article's body gives are looked for in
 * its title; printed is how many of them come out of the title exactly, how many cut wrong or as another type, and how many not at all.
 * With `--show` every one that does not come out exactly is printed.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { analyze } from '../../src/index.ts';
import type { SaripatiDocument } from '../../src/output/types.ts';
import { overlaps, type Span } from '../../src/text/span.ts';

const ARTICLES = 700;
const NAMES: ReadonlySet<string> = new Set(['person', 'organisation', 'place']);
const LAYERS = ['people', 'organisations', 'places', 'countries'] as const;

/** A name with its type. */
interface Named extends Span {
  readonly type: string;
}

/** What becomes of the body's names in a title. */
type Outcome = 'exact' | 'cut' | 'missed';

const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);

/** The forms that a document's names have, with their type, the longest first. */
function formsOf({ entities }: SaripatiDocument): [string, string][] {
  const forms = new Map<string, string>();
  for (const { type, mentions } of entities) if (NAMES.has(type)) for (const { text } of mentions) forms.set(text.toLowerCase().replace(/\s+/gu, ' '), type);
  return [...forms].sort((a, b) => b[0].length - a[0].length);
}

/** Where a title has the forms. */
function standing(title: string, forms: readonly (readonly [string, string])[]): Named[] {
  const lower = title.toLowerCase();
  const found: Named[] = [];
  for (const [form, type] of forms)
    for (let start = lower.indexOf(form); start >= 0; start = lower.indexOf(form, start + 1)) {
      const end = start + form.length;
      if (isLetter(lower[start - 1]) || isLetter(lower[end]) || found.some((one) => overlaps(one, { start, end }))) continue;
      found.push({ start, end, type });
    }
  return found;
}

function outcomeOf(wanted: Named, { entities }: SaripatiDocument): Outcome {
  const all = entities.flatMap(({ type, mentions }) => mentions.map(({ start, end }) => ({ type, start, end })));
  if (all.some(({ type, start, end }) => type === wanted.type && start === wanted.start && end === wanted.end)) return 'exact';
  return all.some((one) => overlaps(one, wanted)) ? 'cut' : 'missed';
}

const [path = '', most = String(ARTICLES), ...flags] = process.argv.slice(2);
const bytes = readFileSync(path);
const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().split('\n').filter(Boolean).slice(0, Number(most));
const tally: Record<Outcome, number> = { exact: 0, cut: 0, missed: 0 };
for (const line of lines) {
  const { id, title, text }: { id: string; title: string | null; text: string } = JSON.parse(line);
  if (!title || text.startsWith(title)) continue;
  const options = { lang: 'ind', only: LAYERS };
  const body = analyze(text, options);
  const whole = analyze(`${title}\n\n${text}`, options);
  for (const wanted of standing(title, formsOf(body))) {
    const outcome = outcomeOf(wanted, whole);
    tally[outcome]++;
    if (flags.includes('--show') && outcome !== 'exact')
      process.stdout.write(`${id} ${outcome} ${wanted.type} [${title.slice(wanted.start, wanted.end)}] ${title}\n`);
  }
}
const total = tally.exact + tally.cut + tally.missed;
for (const [outcome, count] of Object.entries(tally)) process.stdout.write(`${outcome.padEnd(7)} ${count} ${((100 * count) / total).toFixed(1)} %\n`);
