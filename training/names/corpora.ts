import { readFileSync } from 'node:fs';
import { DOMAINS } from '../../src/names/tagger/tag.ts';
import { complement, type Span } from '../../src/text/span.ts';

/** A name in a training text: 0 person, 1 organisation, 2 place. */
export interface GoldName extends Span {
  readonly kind: number;
}

/** One text with its names: `body` are the stretches that are read. */
export interface Example {
  readonly text: string;
  readonly body: readonly Span[];
  readonly names: readonly GoldName[];
  readonly domain: number;
  /** How often the text counts. */
  readonly weight: number;
}

const KINDS: Readonly<Record<string, number>> = { PER: 0, ORG: 1, LOC: 2 };
const CLOSING = /^[.,;:!?%)\]}”’]+$/u;
const OPENING = /^[([{“‘$]$/u;

interface OpenName {
  start: number;
  end: number;
  kind: number;
}

/** Takes one token's BIO tag into the names so far. */
function readTag(names: OpenName[], tag: string, start: number, end: number): void {
  const [prefix, type = ''] = tag.split('-');
  const kind = KINDS[type] ?? -1;
  const last = names.at(-1);
  if (prefix === 'B' || (prefix === 'I' && last?.kind !== kind)) names.push({ start, end, kind });
  else if (prefix === 'I' && last) last.end = end;
}

/** A sentence's tokens as running text: no space before closing marks or after opening ones. */
function conllExample(rows: readonly (readonly [string, string])[], domain: number): Example {
  let text = '';
  let glue = true;
  let quoted = false;
  const names: OpenName[] = [];
  for (const [token, tag] of rows) {
    const closing = CLOSING.test(token) || (token === '"' && quoted);
    if (!glue && !closing) text += ' ';
    const start = text.length;
    text += token;
    glue = OPENING.test(token) || (token === '"' && !quoted);
    if (token === '"') quoted = !quoted;
    readTag(names, tag, start, text.length);
  }
  return { text, body: [{ start: 0, end: text.length }], names, domain, weight: 1 / 2 };
}

/** The sentences of a CoNLL file, each a text of its own. A sentence counts half: it is read under two domains. */
export function conllExamples(path: string, corpus: keyof typeof DOMAINS): Example[] {
  return readFileSync(path, 'utf8')
    .split(/\n\s*\n/u)
    .map((block) =>
      block
        .split('\n')
        .filter(Boolean)
        .map((line) => line.split(/[\t ]+/u))
        .map((fields): [string, string] => [fields[0] ?? '', fields.at(-1) ?? 'O']),
    )
    .filter((rows) => rows.length > 0)
    .map((rows) => conllExample(rows, DOMAINS[corpus]));
}

type GoldRow = readonly [number, number, ...unknown[]];
interface ArticleRow {
  readonly text: string;
  readonly gold: Readonly<Record<'person' | 'organisation' | 'place' | 'country' | 'boilerplate', readonly GoldRow[] | undefined>>;
}

/** The annotated articles: countries count as places unless they lie in another name. */
export function articleExamples(path: string, weight = 2): Example[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): ArticleRow => JSON.parse(line))
    .map(({ text, gold }) => {
      const names: GoldName[] = [];
      for (const [kind, rows] of [gold.person, gold.organisation, gold.place, gold.country].entries())
        for (const [start, end] of rows ?? [])
          if (!names.some((name) => name.start < end && start < name.end)) names.push({ start, end, kind: Math.min(kind, 2) });
      names.sort((a, b) => a.start - b.start);
      const furniture = (gold.boilerplate ?? []).map(([start, end]) => ({ start, end }));
      return { text, body: complement(furniture, text.length), names, domain: DOMAINS.articles, weight };
    });
}
