import { createRequire } from 'node:module';
import type { Document, LineCounter } from 'yaml';
import { compileWatchlist } from './compile.ts';
import type { Fault, WatchlistEntry } from './entry.ts';

type Yaml = typeof import('yaml');

/** An error in a watchlist: a stable code, one English sentence, and the 1-based line; `null` if it concerns the whole text. */
export interface WatchlistProblem {
  readonly code: string;
  readonly message: string;
  readonly line: number | null;
}

/** A watchlist, or its problems. With problems there are no entries: half a watchlist would silently miss things. */
export interface ParsedWatchlist {
  readonly entries: readonly WatchlistEntry[];
  readonly problems: readonly WatchlistProblem[];
}

/** The longest text that is read, in characters. */
export const LONGEST_WATCHLIST: number = 5_000_000;
const DEEPEST = 100;
/** `- [one|another] word`, which YAML takes for a list and a stray word. */
const UNQUOTED = /(?:^|[-,[]\s{0,20})\[[^[\]]{0,500}\]\s{1,20}[^\s,\]}#]/u;

const wrong = (problems: readonly WatchlistProblem[]): ParsedWatchlist => ({ entries: [], problems });

/** The line of what a fault is about, or of the nearest thing around it that the text holds. */
function lineOf({ path }: Fault, document: Document, lines: LineCounter, isNode: Yaml['isNode']): number | null {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return null;
}

/** The value of a document; a bomb of aliases is not resolved. */
function resolved(document: Document): { readonly value: unknown } | { readonly message: string } {
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) };
  } catch (error) {
    if (error instanceof ReferenceError) return { message: error.message };
    throw error;
  }
}

/** True for text that nests deeper than any watchlist: the parser would exhaust the stack on it. */
function isTooDeep(text: string): boolean {
  if (/^[ \t]{200}|(?:[-?:][ \t]{1,50}){50}/mu.test(text)) return true;
  let depth = 0;
  for (const { 0: bracket } of text.matchAll(/[[\]{}]/gu)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** What to do about a syntax error on a line, where the parser's own words don't say. */
function hintOf(line: string): string {
  if (UNQUOTED.test(line)) return ' (a pattern that begins with [ needs quotes)';
  return /^ {0,100}\t/u.test(line) ? ' (a line is indented with spaces, not with tabs)' : '';
}

/** The text's syntax errors, the first of each line: what follows it is mostly its echo. */
function syntaxProblems(text: string, { errors }: Document.Parsed, lines: LineCounter): WatchlistProblem[] {
  const first = new Map<number, string>();
  for (const { code, message, pos } of errors) {
    const { line } = lines.linePos(pos[0]);
    if (!first.has(line)) first.set(line, code === 'MULTIPLE_DOCS' ? 'a second document begins here: a watchlist is one list' : message);
  }
  const said = text.split(/\r\n|[\n\r]/u);
  return [...first].map(([line, message]) => ({ code: 'watchlist/bad-syntax', message: `${message}${hintOf(said[line - 1] ?? '')}`, line }));
}

/**
 * Reads a watchlist from YAML or JSON text: a list of `{ id?, type, label?, patterns }`. Patterns are checked, too. Every
 * problem is told, in the order of the text.
 */
export function parseWatchlist(text: string): ParsedWatchlist {
  const whole = (code: string, message: string): ParsedWatchlist => wrong([{ code: `watchlist/${code}`, message, line: null }]);
  if (text.length > LONGEST_WATCHLIST) return whole('too-big', `the watchlist is longer than ${LONGEST_WATCHLIST} characters`);
  if (isTooDeep(text)) return whole('bad-syntax', 'the text is nested too deeply for a watchlist');
  const yaml: Yaml = createRequire(import.meta.url)('yaml');
  const lines = new yaml.LineCounter();
  const document = yaml.parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) return wrong(syntaxProblems(text, document, lines));
  const read = resolved(document);
  if ('message' in read) return whole('bad-syntax', read.message);
  if (read.value === null || (Array.isArray(read.value) && read.value.length === 0)) return whole('empty', 'the watchlist has no entries');
  const { list, faults } = compileWatchlist(read.value);
  if (faults.length === 0) return { entries: list.entries, problems: [] };
  const problems = faults.map((fault) => ({ code: fault.code, message: fault.message, line: lineOf(fault, document, lines, yaml.isNode) }));
  return wrong(problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)));
}
