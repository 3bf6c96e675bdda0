import type { Analysed } from '../formats/documents.ts';
import { type Export, each } from './export.ts';
import { type Labelled, labelled } from './spans.ts';

/** The outermost mentions: a row of tags has room for one. */
function outermost(spans: readonly Labelled[]): Labelled[] {
  let behind = 0;
  return spans.filter(({ start, end }) => {
    if (start < behind) return false;
    behind = end;
    return true;
  });
}

/** Words with their marks, figures with their separators, and every other character by itself. */
const wordsOf = (text: string): string[] =>
  text.match(/\p{N}[\p{N}.,:/]{0,40}\p{N}|[\p{L}\p{M}\p{N}]{1,200}(?:['’-][\p{L}\p{M}\p{N}]{1,200}){0,8}|[^\s]/gu) ?? [];

const tokens = (text: string, tag: (k: number) => string): string =>
  wordsOf(text)
    .map((token, k) => `${token}\t${tag(k)}\n`)
    .join('');

/** The lines of a text outside mentions; an empty line parts paragraphs. */
const outside = (text: string): string =>
  text
    .split(/\r?\n|\r/u)
    .map((line) => tokens(line, () => 'O'))
    .join('\n');

function written({ doc, text }: Analysed): string {
  let at = 0;
  let result = '';
  for (const { start, end, label } of outermost(labelled(doc))) {
    const name = label.toUpperCase();
    result += outside(text.slice(at, start)) + tokens(text.slice(start, end), (k) => `${k === 0 ? 'B' : 'I'}-${name}`);
    at = end;
  }
  return `${(result + outside(text.slice(at))).replace(/\n{3,1000}/gu, '\n\n').replace(/^\n{1,9}|\n{1,9}$/gu, '')}\n\n`;
}

/** One token a line with its tag, an empty line between paragraphs: what taggers are trained on. Of nested mentions the outermost is kept. */
export const iob2: Export = { id: 'iob2', about: 'one token per line with its tag (B-PERSON, I-PERSON, O), for training taggers', open: () => each(written) };
