import { offsetConverter } from '../../text/offsets/offsets.ts';
import type { Analysed } from '../formats/documents.ts';
import type { EventRecord } from '../types.ts';
import { type Export, each } from './export.ts';
import { labelled } from './spans.ts';

type Span = { readonly start: number; readonly end: number };

/** The pieces of a span between line ends: brat wants a span of several lines in pieces. */
function pieces(text: string, { start, end }: Span): Span[] {
  const found = [...text.slice(start, end).matchAll(/[^\r\n]{1,100000}/gu)];
  return found.map(({ index, 0: words }) => ({ start: start + index, end: start + index + words.length }));
}

/** Writes text-bound annotations, numbered as they come; gives the id of the one for a label and a span. */
function textBound(text: string): { readonly lines: string[]; readonly add: (label: string, span: Span) => string } {
  const to = offsetConverter(text, 'codepoint');
  const lines: string[] = [];
  const add = (label: string, span: Span): string => {
    const parts = pieces(text, span);
    const id = `T${lines.length + 1}`;
    const places = parts.map(({ start, end }) => `${to(start)} ${to(end)}`).join(';');
    lines.push(`${id}\t${label} ${places}\t${parts.map(({ start, end }) => text.slice(start, end)).join(' ')}`);
    return id;
  };
  return { lines, add };
}

function written({ doc, text }: Analysed): string {
  const { lines, add } = textBound(text);
  const first = new Map<string, string>();
  for (const { label, entity, ...span } of labelled(doc)) {
    const id = add(label, span);
    if (entity !== null && !first.has(entity)) first.set(entity, id);
  }
  const known = doc.entities.flatMap((entity) => {
    const wikidata = 'known' in entity ? entity.known?.wikidata : null;
    return wikidata && first.has(entity.id) ? [`Reference ${first.get(entity.id)} Wikidata:${wikidata}\t${entity.name.replace(/\s{1,99}/gu, ' ')}`] : [];
  });
  const events = doc.events.map((event: EventRecord) => {
    const { type, trigger, actor, target } = event;
    const sides = Object.entries({ Actor: actor, Target: target }).flatMap(([role, side]) => {
      const id = side?.entity == null ? undefined : first.get(side.entity);
      return id === undefined ? [] : [`${role}:${id}`];
    });
    return [`${type}:${add(type, trigger)}`, ...sides].join(' ');
  });
  const numbered = (letter: string, all: readonly string[]): string[] => all.map((line, k) => `${letter}${k + 1}\t${line}`);
  return [...lines, ...numbered('E', events), ...numbered('N', known)].map((line) => `${line}\n`).join('');
}

/** The standoff annotations of brat (`.ann`), to lie beside the article's text (`.txt`). Its offsets are code points. */
export const brat: Export = { id: 'brat', about: 'brat annotations (.ann) of one article', single: true, open: () => each(written) };
