import { readFileSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { type Html, html } from '../../src/report/html/html.ts';
import { code, inline } from './markdown.ts';

/** Something that the library exports, as the compiler declares it. */
export interface Declared {
  readonly name: string;
  readonly kind: 'function' | 'type' | 'const';
  /** The comment above it, on one line a paragraph. */
  readonly about: string;
  /** TypeScript, with the comments of its members. */
  readonly declaration: string;
}

/** In declarations every comment and statement begins at the start of a line. */
const STATEMENT_START = /\n(?=\/\*\*|export |import |declare |interface |type )/u;
const EXPORTED = /^export (?:declare )?(?<keyword>function|interface|type|const) (?<name>\w{1,60})/u;

const withoutStars = (comment: string): string =>
  comment
    .replace(/^ \* ?/gmu, '')
    .trim()
    .replace(/(?<!\n)\n(?!\n)/gu, ' ');

const kindOf = (keyword = ''): Declared['kind'] => (keyword === 'function' || keyword === 'const' ? keyword : 'type');

/** What a file of declarations exports. */
export function declaredIn(source: string): Declared[] {
  const blocks = source.split(STATEMENT_START).map((block) => block.trim());
  return blocks.flatMap((block, k): Declared[] => {
    const { keyword, name } = EXPORTED.exec(block)?.groups ?? {};
    if (name === undefined) return [];
    const before = blocks[k - 1] ?? '';
    const about = before.startsWith('/**') ? withoutStars(before.slice(3, -2)) : '';
    return [{ name, kind: kindOf(keyword), about, declaration: block.replace(/^export (?:declare )?/u, '') }];
  });
}

/** All that the entry `index.d.ts` in a folder exports, in its order. */
export function exported(folder: string): Declared[] {
  const read = (file: string): Declared[] => declaredIn(readFileSync(resolve(folder, file.replace(/\.ts$/u, '.d.ts')), 'utf8'));
  const index = readFileSync(resolve(folder, 'index.d.ts'), 'utf8');
  return [...index.matchAll(/^export (?:type )?(?:\{ (?<names>[^}]{1,2000}) \}|\*) from '(?<file>[^']{1,200})';$/gmu)].flatMap(({ groups = {} }) => {
    const declared = read(posix.normalize(groups['file'] ?? ''));
    const names = groups['names']?.split(', ');
    if (names === undefined) return declared;
    return names.map((name) => {
      const found = declared.find((one) => one.name === name);
      if (found === undefined) throw new RangeError(`index.d.ts exports ${name}, which ${groups['file']} does not declare`);
      return found;
    });
  });
}

const entry = ({ name, about, declaration }: Declared): Html => html`<h3 id="${name}">${name}</h3>
${about.split('\n\n').map((paragraph) => html`<p>${inline(paragraph)}</p>\n`)}${code(declaration)}`;

/** The reference of the library: functions, then types. */
export function apiPage(declared: readonly Declared[]): Html {
  const parts = (['function', 'type', 'const'] as const).map((kind) => declared.filter((one) => one.kind === kind));
  const [functions = [], types = [], lists = []] = parts;
  const names = parts.flat().map(({ name }) => html`<li><a href="#${name}"><code>${name}</code></a></li>\n`);
  return html`<h1 id="library">Library</h1>
<p>What <code>import … from 'saripati'</code> gives, as the compiler declares it.</p>
<ul class="names">${names}</ul>
<h2 id="functions">Functions</h2>
${functions.map(entry)}<h2 id="types">Types</h2>
${types.map(entry)}<h2 id="lists">Lists that types are made of</h2>
<p>Only their types can be imported: <code>typeof</code> one of them.</p>
${lists.map(entry)}`;
}
